-- Results on their way through the house, the books they stand in, who may sign, and who took them home.

create table results (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  outcome text not null,
  order_before text,
  examined_by integer,
  examined_at text,
  proposed_by integer,
  proposed_at text,
  draft_sent_at text,
  draft_confirmed_at text,
  reviewed_by integer,
  reviewed_at text,
  signed_by integer,
  signed_at text,
  signing_form text,
  signature_medium text,
  delegation_id integer,
  registered_at text,
  numbered_at text,
  sealed_by integer,
  sealed_at text,
  parties_signed_at text,
  last_sequence integer not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create table book_lines (
  office_id integer not null references offices (office_id),
  kind text not null,
  book text not null,
  year integer not null,
  number integer not null,
  dossier_id integer not null,
  entered_at text not null,
  last_sequence integer not null,
  primary key (office_id, kind, book, year, number),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create index book_lines_dossier on book_lines (office_id, dossier_id, kind, year, number);

create table hand_over_lines (
  office_id integer not null references offices (office_id),
  hand_over_id integer not null,
  dossier_id integer not null,
  handed_at text not null,
  handed_by integer not null,
  relation text not null,
  authorisation text not null,
  slip text not null,
  collector_name text,
  collector_identity text,
  taken_back_at text,
  last_sequence integer not null,
  primary key (office_id, hand_over_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create unique index hand_over_lines_open on hand_over_lines (office_id, dossier_id) where taken_back_at is null;

create table delegations (
  office_id integer not null references offices (office_id),
  delegation_id integer not null,
  account_id integer not null,
  form text not null,
  procedures text not null,
  from_on text not null,
  until_on text not null,
  document text not null,
  given_by integer not null,
  ended_at text,
  last_sequence integer not null,
  primary key (office_id, delegation_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

create index delegations_account on delegations (office_id, account_id, from_on, delegation_id) where ended_at is null;

create index dossiers_holder on dossiers (office_id, holder, holder_since_at, dossier_id) where closed_at is null;
