-- Who is away, and what became of a promise.

create table absences (
  office_id integer not null references offices (office_id),
  absence_id bigint not null,
  account_id bigint not null,
  from_at timestamptz not null,
  until_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, absence_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create index absences_account on absences (office_id, account_id, from_at);
create unique index absences_open on absences (office_id, account_id) where until_at is null;

alter table dossiers add column promise text collate "C" not null default 'none';
create index dossiers_promise on dossiers (office_id, promised_at, dossier_id) where promise = 'open';
