-- What a person proves themselves with besides the password: a secret for codes by time, sealed under a key of the ring.

create table second_factors (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  key_id integer not null,
  sealed_secret blob not null,
  made_at text not null,
  confirmed_at text,
  last_step integer not null,
  wrong_count integer not null,
  wrong_at text,
  primary key (office_id, account_id)
) strict, without rowid;

alter table sign_ins add column is_half integer not null default 0;
