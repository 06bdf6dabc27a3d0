-- Who is away, and what became of a promise.

create table absences (
  office_id integer not null references offices (office_id),
  absence_id integer not null,
  account_id integer not null,
  from_at text not null,
  until_at text,
  last_sequence integer not null,
  primary key (office_id, absence_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

create index absences_account on absences (office_id, account_id, from_at);
create unique index absences_open on absences (office_id, account_id) where until_at is null;

alter table dossiers add column promise text not null default 'none';
create index dossiers_promise on dossiers (office_id, promised_at, dossier_id) where promise = 'open';
