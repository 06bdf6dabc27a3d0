-- Kept files, codes for asking about a dossier, who opened whose papers, and the courier's and the watch's notes.

create table kept_files (
  office_id integer not null references offices (office_id),
  file_id bigint not null,
  hash bytea not null,
  size bigint not null,
  media_type text collate "C" not null,
  key_id bigint not null,
  sealed_key bytea,
  stored_at timestamptz not null,
  stored_by bigint not null,
  dossier_id bigint,
  subject text collate "C",
  kept_at timestamptz,
  erased_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, file_id)
);

create unique index kept_files_hash on kept_files (office_id, hash);
create index kept_files_dossier on kept_files (office_id, dossier_id, file_id) where dossier_id is not null;
create index kept_files_loose on kept_files (office_id, stored_at, file_id) where kept_at is null;

create table status_codes (
  office_id integer not null references offices (office_id),
  code_hash bytea not null,
  dossier_id bigint not null,
  key_id bigint not null,
  made_at timestamptz not null,
  primary key (office_id, code_hash)
);

create unique index status_codes_dossier on status_codes (office_id, dossier_id, key_id);

create table access_log (
  office_id integer not null references offices (office_id),
  access_id bigint not null,
  opened_at timestamptz not null,
  account_id bigint not null,
  kind text collate "C" not null,
  dossier_id bigint,
  file_id bigint,
  found bigint not null,
  primary key (office_id, access_id)
);

create index access_log_dossier on access_log (office_id, dossier_id, access_id) where dossier_id is not null;
create index access_log_account on access_log (office_id, account_id, access_id);

alter table notices add column sent_at timestamptz;
alter table notices add column detail text collate "C";

create index notices_sequence on notices (office_id, sequence);
create index notices_by_hand on notices (office_id, notice_id) where state = 'by-hand';

create table deadline_warnings (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  kind text collate "C" not null,
  due_at timestamptz not null,
  warned_at timestamptz not null,
  seen_at timestamptz,
  primary key (office_id, dossier_id, kind, due_at)
);

create index deadline_warnings_unseen on deadline_warnings (office_id, warned_at, dossier_id) where seen_at is null;
