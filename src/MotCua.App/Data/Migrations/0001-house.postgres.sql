-- The office, its ledger, its numbers and figures, and its queue.

create table offices (
  office_id integer not null primary key,
  name text collate "C" not null,
  unit_name text collate "C" not null,
  mode text collate "C" not null,
  founded_at timestamptz not null,
  revision bigint not null,
  head_sequence bigint not null,
  head_hash bytea not null,
  head_recorded_at timestamptz not null
);

create table number_series (
  office_id integer not null references offices (office_id),
  series text collate "C" not null,
  day_on date not null,
  last_number bigint not null,
  primary key (office_id, day_on, series)
);

create table ledger_entries (
  office_id integer not null references offices (office_id),
  sequence bigint not null,
  act_key bytea not null,
  act text collate "C" not null,
  input_hash bytea not null,
  recorded_at timestamptz not null,
  happened_at timestamptz not null,
  actor_id bigint not null,
  desk_id bigint,
  visit_id bigint,
  dossier_id bigint,
  kind text collate "C" not null,
  payload text collate "C" not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (office_id, sequence)
);

create unique index ledger_entries_act_key on ledger_entries (office_id, act_key);
create index ledger_entries_visit on ledger_entries (office_id, visit_id, sequence) where visit_id is not null;
create index ledger_entries_dossier on ledger_entries (office_id, dossier_id, sequence) where dossier_id is not null;

create function keep_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is never changed or shortened.';
end $$;

create trigger ledger_entries_keep before update or delete on ledger_entries
for each row execute function keep_ledger();

create trigger ledger_entries_keep_all before truncate on ledger_entries
for each statement execute function keep_ledger();

create table act_answers (
  office_id integer not null references offices (office_id),
  act_key bytea not null,
  answer text collate "C" not null,
  answered_on date not null,
  primary key (office_id, act_key)
);

create index act_answers_age on act_answers (office_id, answered_on);

create table daily_counters (
  office_id integer not null references offices (office_id),
  day_on date not null,
  counter text collate "C" not null,
  subject text collate "C" not null,
  amount bigint not null,
  primary key (office_id, day_on, counter, subject)
);

create table notices (
  office_id integer not null references offices (office_id),
  notice_id bigint not null,
  sequence bigint not null,
  template text collate "C" not null,
  visit_id bigint,
  dossier_id bigint,
  state text collate "C" not null,
  next_at timestamptz not null,
  attempts bigint not null,
  primary key (office_id, notice_id)
);

create index notices_waiting on notices (office_id, next_at, notice_id) where state = 'waiting';

create table visits (
  office_id integer not null references offices (office_id),
  visit_id bigint not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  channel text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, visit_id)
);

create table tickets (
  office_id integer not null references offices (office_id),
  ticket_id bigint not null,
  visit_id bigint not null,
  day_on date not null,
  prefix text collate "C" not null,
  ordinal bigint not null,
  priority text collate "C" not null,
  taken_at timestamptz not null,
  state text collate "C" not null,
  lane text collate "C" not null,
  people bigint not null,
  desk_id bigint,
  back_from_hold bigint,
  rejoined bigint,
  last_sequence bigint not null,
  primary key (office_id, ticket_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
);

create unique index tickets_number on tickets (office_id, day_on, prefix, ordinal);
create unique index tickets_visit on tickets (office_id, visit_id);
create index tickets_waiting on tickets (office_id, day_on, ticket_id) where state = 'waiting';
