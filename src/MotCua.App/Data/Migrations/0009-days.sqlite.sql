-- Days opened and closed, work on paper and its late entry, desks handed over, cash counted, a doubtful clock.

create table office_days (
  office_id integer not null references offices (office_id),
  day_on text not null,
  opened_at text not null,
  opened_by integer not null,
  signers_present integer not null,
  is_paper_ready integer not null,
  has_charged_pagers integer not null,
  is_seal_there integer not null,
  first_sheet integer,
  last_sheet integer,
  closed_at text,
  closed_by integer,
  cash_counted integer,
  last_sequence integer not null,
  primary key (office_id, day_on)
) strict, without rowid;

create table emergencies (
  office_id integer not null references offices (office_id),
  emergency_id integer not null,
  cause text not null,
  began_at text not null,
  ended_at text,
  first_sheet integer not null,
  last_sheet integer not null,
  last_used_sheet integer,
  declared_by integer not null,
  confirmed_at text,
  confirmed_by integer,
  last_sequence integer not null,
  primary key (office_id, emergency_id)
) strict, without rowid;

create unique index emergencies_open on emergencies (office_id) where ended_at is null;
create index emergencies_unconfirmed on emergencies (office_id, began_at) where confirmed_at is null;

create table late_lines (
  office_id integer not null references offices (office_id),
  sequence integer not null,
  emergency_id integer not null,
  sheet integer not null,
  entered_by integer not null,
  happened_at text not null,
  primary key (office_id, sequence),
  foreign key (office_id, emergency_id) references emergencies (office_id, emergency_id)
) strict, without rowid;

create index late_lines_sheet on late_lines (office_id, emergency_id, sheet, sequence);

create table spoiled_sheets (
  office_id integer not null references offices (office_id),
  emergency_id integer not null,
  sheet integer not null,
  last_sequence integer not null,
  primary key (office_id, emergency_id, sheet),
  foreign key (office_id, emergency_id) references emergencies (office_id, emergency_id)
) strict, without rowid;

create table cash_pieces (
  office_id integer not null references offices (office_id),
  day_on text not null,
  denomination integer not null,
  pieces integer not null,
  last_sequence integer not null,
  primary key (office_id, day_on, denomination),
  foreign key (office_id, day_on) references office_days (office_id, day_on)
) strict, without rowid;

create table missing_codes (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  explained_at text not null,
  explained_by integer not null,
  last_sequence integer not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create table desk_turns (
  office_id integer not null references offices (office_id),
  desk_turn_id integer not null,
  desk_id integer not null,
  from_account_id integer not null,
  to_account_id integer,
  tickets integer not null,
  originals integer not null,
  cash integer not null,
  named_at text not null,
  confirmed_at text,
  last_sequence integer not null,
  primary key (office_id, desk_turn_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
) strict, without rowid;

create unique index desk_turns_open on desk_turns (office_id, desk_id) where confirmed_at is null;

create table clock_doubts (
  office_id integer not null references offices (office_id),
  sequence integer not null,
  is_backwards integer not null,
  last_recorded_at text not null,
  wall_at text not null,
  confirmed_sequence integer,
  confirmed_by integer,
  primary key (office_id, sequence)
) strict, without rowid;

create unique index clock_doubts_open on clock_doubts (office_id) where confirmed_sequence is null;
