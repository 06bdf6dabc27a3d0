-- Who works here: accounts of people and devices, the duties they are given, and their sign-ins.

create table accounts (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  kind text collate "C" not null,
  sign_in_name text collate "C" not null,
  display_name text collate "C" not null,
  folded_name text collate "C" not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, account_id)
);

create unique index accounts_sign_in_name on accounts (office_id, sign_in_name);

create table duties (
  office_id integer not null references offices (office_id),
  duty_id bigint not null,
  account_id bigint not null,
  role text collate "C" not null,
  from_on date not null,
  until_on date,
  document text collate "C",
  last_sequence bigint not null,
  primary key (office_id, duty_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create index duties_account on duties (office_id, account_id);

create table credentials (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  secret_hash text collate "C" not null,
  changed_at timestamptz not null,
  must_change boolean not null,
  primary key (office_id, account_id)
);

create table api_keys (
  office_id integer not null references offices (office_id),
  token_hash bytea not null,
  account_id bigint not null,
  made_at timestamptz not null,
  primary key (office_id, token_hash)
);

create table sign_ins (
  office_id integer not null references offices (office_id),
  token_hash bytea not null,
  account_id bigint not null,
  desk_id bigint,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (office_id, token_hash)
);

create index sign_ins_account on sign_ins (office_id, account_id);

create table desks (
  office_id integer not null references offices (office_id),
  desk_id bigint not null,
  number bigint not null,
  name text collate "C" not null,
  kind text collate "C" not null,
  open_from_on date not null,
  closed_on date,
  last_sequence bigint not null,
  primary key (office_id, desk_id)
);

create unique index desks_number on desks (office_id, number) where closed_on is null;
