-- Who works here: accounts of people and devices, the duties they are given, and their sign-ins.

create table accounts (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  kind text not null,
  sign_in_name text not null,
  display_name text not null,
  folded_name text not null,
  opened_at text not null,
  ended_at text,
  last_sequence integer not null,
  primary key (office_id, account_id)
) strict, without rowid;

create unique index accounts_sign_in_name on accounts (office_id, sign_in_name);

create table duties (
  office_id integer not null references offices (office_id),
  duty_id integer not null,
  account_id integer not null,
  role text not null,
  from_on text not null,
  until_on text,
  document text,
  last_sequence integer not null,
  primary key (office_id, duty_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

create index duties_account on duties (office_id, account_id);

create table credentials (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  secret_hash text not null,
  changed_at text not null,
  must_change integer not null,
  primary key (office_id, account_id)
) strict, without rowid;

create table api_keys (
  office_id integer not null references offices (office_id),
  token_hash blob not null,
  account_id integer not null,
  made_at text not null,
  primary key (office_id, token_hash)
) strict, without rowid;

create table sign_ins (
  office_id integer not null references offices (office_id),
  token_hash blob not null,
  account_id integer not null,
  desk_id integer,
  started_at text not null,
  seen_at text not null,
  ends_at text not null,
  primary key (office_id, token_hash)
) strict, without rowid;

create index sign_ins_account on sign_ins (office_id, account_id);

create table desks (
  office_id integer not null references offices (office_id),
  desk_id integer not null,
  number integer not null,
  name text not null,
  kind text not null,
  open_from_on text not null,
  closed_on text,
  last_sequence integer not null,
  primary key (office_id, desk_id)
) strict, without rowid;

create unique index desks_number on desks (office_id, number) where closed_on is null;
