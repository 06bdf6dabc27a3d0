-- What a person proves themselves with besides the password: a secret for codes by time, sealed under a key of the ring.

create table second_factors (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  key_id integer not null,
  sealed_secret bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null,
  wrong_count integer not null,
  wrong_at timestamptz,
  primary key (office_id, account_id)
);

alter table sign_ins add column is_half boolean not null default false;
