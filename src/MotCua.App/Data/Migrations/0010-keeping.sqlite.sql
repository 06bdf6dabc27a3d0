-- Kept files, codes for asking about a dossier, who opened whose papers, and the courier's and the watch's notes.

create table kept_files (
  office_id integer not null references offices (office_id),
  file_id integer not null,
  hash blob not null,
  size integer not null,
  media_type text not null,
  key_id integer not null,
  sealed_key blob,
  stored_at text not null,
  stored_by integer not null,
  dossier_id integer,
  subject text,
  kept_at text,
  erased_at text,
  last_sequence integer not null,
  primary key (office_id, file_id)
) strict, without rowid;

create unique index kept_files_hash on kept_files (office_id, hash);
create index kept_files_dossier on kept_files (office_id, dossier_id, file_id) where dossier_id is not null;
create index kept_files_loose on kept_files (office_id, stored_at, file_id) where kept_at is null;

create table status_codes (
  office_id integer not null references offices (office_id),
  code_hash blob not null,
  dossier_id integer not null,
  key_id integer not null,
  made_at text not null,
  primary key (office_id, code_hash)
) strict, without rowid;

create unique index status_codes_dossier on status_codes (office_id, dossier_id, key_id);

create table access_log (
  office_id integer not null references offices (office_id),
  access_id integer not null,
  opened_at text not null,
  account_id integer not null,
  kind text not null,
  dossier_id integer,
  file_id integer,
  found integer not null,
  primary key (office_id, access_id)
) strict, without rowid;

create index access_log_dossier on access_log (office_id, dossier_id, access_id) where dossier_id is not null;
create index access_log_account on access_log (office_id, account_id, access_id);

alter table notices add column sent_at text;
alter table notices add column detail text;

create index notices_sequence on notices (office_id, sequence);
create index notices_by_hand on notices (office_id, notice_id) where state = 'by-hand';

create table deadline_warnings (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  kind text not null,
  due_at text not null,
  warned_at text not null,
  seen_at text,
  primary key (office_id, dossier_id, kind, due_at)
) strict, without rowid;

create index deadline_warnings_unseen on deadline_warnings (office_id, warned_at, dossier_id) where seen_at is null;
