-- Days opened and closed, work on paper and its late entry, desks handed over, cash counted, a doubtful clock.

create table office_days (
  office_id integer not null references offices (office_id),
  day_on date not null,
  opened_at timestamptz not null,
  opened_by bigint not null,
  signers_present bigint not null,
  is_paper_ready boolean not null,
  has_charged_pagers boolean not null,
  is_seal_there boolean not null,
  first_sheet bigint,
  last_sheet bigint,
  closed_at timestamptz,
  closed_by bigint,
  cash_counted bigint,
  last_sequence bigint not null,
  primary key (office_id, day_on)
);

create table emergencies (
  office_id integer not null references offices (office_id),
  emergency_id bigint not null,
  cause text collate "C" not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  first_sheet bigint not null,
  last_sheet bigint not null,
  last_used_sheet bigint,
  declared_by bigint not null,
  confirmed_at timestamptz,
  confirmed_by bigint,
  last_sequence bigint not null,
  primary key (office_id, emergency_id)
);

create unique index emergencies_open on emergencies (office_id) where ended_at is null;
create index emergencies_unconfirmed on emergencies (office_id, began_at) where confirmed_at is null;

create table late_lines (
  office_id integer not null references offices (office_id),
  sequence bigint not null,
  emergency_id bigint not null,
  sheet bigint not null,
  entered_by bigint not null,
  happened_at timestamptz not null,
  primary key (office_id, sequence),
  foreign key (office_id, emergency_id) references emergencies (office_id, emergency_id)
);

create index late_lines_sheet on late_lines (office_id, emergency_id, sheet, sequence);

create table spoiled_sheets (
  office_id integer not null references offices (office_id),
  emergency_id bigint not null,
  sheet bigint not null,
  last_sequence bigint not null,
  primary key (office_id, emergency_id, sheet),
  foreign key (office_id, emergency_id) references emergencies (office_id, emergency_id)
);

create table cash_pieces (
  office_id integer not null references offices (office_id),
  day_on date not null,
  denomination bigint not null,
  pieces bigint not null,
  last_sequence bigint not null,
  primary key (office_id, day_on, denomination),
  foreign key (office_id, day_on) references office_days (office_id, day_on)
);

create table missing_codes (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  explained_at timestamptz not null,
  explained_by bigint not null,
  last_sequence bigint not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create table desk_turns (
  office_id integer not null references offices (office_id),
  desk_turn_id bigint not null,
  desk_id bigint not null,
  from_account_id bigint not null,
  to_account_id bigint,
  tickets bigint not null,
  originals bigint not null,
  cash bigint not null,
  named_at timestamptz not null,
  confirmed_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, desk_turn_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
);

create unique index desk_turns_open on desk_turns (office_id, desk_id) where confirmed_at is null;

create table clock_doubts (
  office_id integer not null references offices (office_id),
  sequence bigint not null,
  is_backwards boolean not null,
  last_recorded_at timestamptz not null,
  wall_at timestamptz not null,
  confirmed_sequence bigint,
  confirmed_by bigint,
  primary key (office_id, sequence)
);

create unique index clock_doubts_open on clock_doubts (office_id) where confirmed_sequence is null;
