-- The office, its ledger, its numbers and figures, and its queue.

create table offices (
  office_id integer not null primary key,
  name text not null,
  unit_name text not null,
  mode text not null,
  founded_at text not null,
  revision integer not null,
  head_sequence integer not null,
  head_hash blob not null,
  head_recorded_at text not null
) strict;

create table number_series (
  office_id integer not null references offices (office_id),
  series text not null,
  day_on text not null,
  last_number integer not null,
  primary key (office_id, day_on, series)
) strict, without rowid;

create table ledger_entries (
  office_id integer not null references offices (office_id),
  sequence integer not null,
  act_key blob not null,
  act text not null,
  input_hash blob not null,
  recorded_at text not null,
  happened_at text not null,
  actor_id integer not null,
  desk_id integer,
  visit_id integer,
  dossier_id integer,
  kind text not null,
  payload text not null,
  previous_hash blob not null,
  hash blob not null,
  primary key (office_id, sequence)
) strict, without rowid;

create unique index ledger_entries_act_key on ledger_entries (office_id, act_key);
create index ledger_entries_visit on ledger_entries (office_id, visit_id, sequence) where visit_id is not null;
create index ledger_entries_dossier on ledger_entries (office_id, dossier_id, sequence) where dossier_id is not null;

create trigger ledger_entries_keep_update before update on ledger_entries
begin select raise(abort, 'The ledger is never changed.'); end;

create trigger ledger_entries_keep_delete before delete on ledger_entries
begin select raise(abort, 'The ledger is never shortened.'); end;

create table act_answers (
  office_id integer not null references offices (office_id),
  act_key blob not null,
  answer text not null,
  answered_on text not null,
  primary key (office_id, act_key)
) strict, without rowid;

create index act_answers_age on act_answers (office_id, answered_on);

create table daily_counters (
  office_id integer not null references offices (office_id),
  day_on text not null,
  counter text not null,
  subject text not null,
  amount integer not null,
  primary key (office_id, day_on, counter, subject)
) strict, without rowid;

create table notices (
  office_id integer not null references offices (office_id),
  notice_id integer not null,
  sequence integer not null,
  template text not null,
  visit_id integer,
  dossier_id integer,
  state text not null,
  next_at text not null,
  attempts integer not null,
  primary key (office_id, notice_id)
) strict, without rowid;

create index notices_waiting on notices (office_id, next_at, notice_id) where state = 'waiting';

create table visits (
  office_id integer not null references offices (office_id),
  visit_id integer not null,
  opened_at text not null,
  closed_at text,
  channel text not null,
  last_sequence integer not null,
  primary key (office_id, visit_id)
) strict, without rowid;

create table tickets (
  office_id integer not null references offices (office_id),
  ticket_id integer not null,
  visit_id integer not null,
  day_on text not null,
  prefix text not null,
  ordinal integer not null,
  priority text not null,
  taken_at text not null,
  state text not null,
  lane text not null,
  people integer not null,
  desk_id integer,
  back_from_hold integer,
  rejoined integer,
  last_sequence integer not null,
  primary key (office_id, ticket_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
) strict, without rowid;

create unique index tickets_number on tickets (office_id, day_on, prefix, ordinal);
create unique index tickets_visit on tickets (office_id, visit_id);
create index tickets_waiting on tickets (office_id, day_on, ticket_id) where state = 'waiting';
