-- What is lent, written, charged and answered in the room.

create table pagers (
  office_id integer not null references offices (office_id),
  pager_id bigint not null,
  number bigint not null,
  note text collate "C",
  lost_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, pager_id)
);

create unique index pagers_number on pagers (office_id, number);

create table pager_loans (
  office_id integer not null references offices (office_id),
  loan_id bigint not null,
  pager_id bigint not null,
  visit_id bigint not null,
  lent_at timestamptz not null,
  rung bigint not null,
  rung_at timestamptz,
  ended_at timestamptz,
  outcome text collate "C",
  last_sequence bigint not null,
  primary key (office_id, loan_id),
  foreign key (office_id, pager_id) references pagers (office_id, pager_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
);

create unique index pager_loans_open on pager_loans (office_id, pager_id) where ended_at is null;
create unique index pager_loans_visit on pager_loans (office_id, visit_id) where ended_at is null;

create table writings (
  office_id integer not null references offices (office_id),
  writing_id bigint not null,
  visit_id bigint not null,
  procedure_code text collate "C" not null,
  writer_id bigint not null,
  reader_id bigint,
  extent text collate "C" not null,
  method text collate "C" not null,
  signature text collate "C" not null,
  written_at timestamptz not null,
  last_sequence bigint not null,
  primary key (office_id, writing_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
);

create index writings_visit on writings (office_id, visit_id, writing_id);

create table fee_notes (
  office_id integer not null references offices (office_id),
  fee_note_id bigint not null,
  dossier_id bigint not null,
  amount bigint not null,
  exemption text collate "C",
  noted_at timestamptz not null,
  last_sequence bigint not null,
  primary key (office_id, fee_note_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create index fee_notes_dossier on fee_notes (office_id, dossier_id, fee_note_id);

create table fee_lines (
  office_id integer not null references offices (office_id),
  fee_note_id bigint not null,
  ordinal bigint not null,
  what text collate "C" not null,
  items bigint not null,
  unit_amount bigint not null,
  amount bigint not null,
  primary key (office_id, fee_note_id, ordinal),
  foreign key (office_id, fee_note_id) references fee_notes (office_id, fee_note_id)
);

create table receipts (
  office_id integer not null references offices (office_id),
  receipt_id bigint not null,
  fee_note_id bigint not null,
  symbol text collate "C" not null,
  number text collate "C" not null,
  issued_on date not null,
  amount bigint not null,
  payment text collate "C" not null,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, receipt_id),
  foreign key (office_id, fee_note_id) references fee_notes (office_id, fee_note_id)
);

create unique index receipts_number on receipts (office_id, symbol, number);
create unique index receipts_note on receipts (office_id, fee_note_id) where voided_at is null;
create index receipts_day on receipts (office_id, issued_on, receipt_id);

create table ballot_codes (
  office_id integer not null references offices (office_id),
  code_hash bytea not null,
  issued_on date not null,
  is_used boolean not null,
  primary key (office_id, code_hash)
);

create table ballots (
  office_id integer not null references offices (office_id),
  ballot_key bytea not null,
  day_on date not null,
  sitting text collate "C" not null,
  overall text collate "C" not null,
  criteria text collate "C" not null,
  trips text collate "C",
  help text collate "C",
  comment text collate "C",
  primary key (office_id, ballot_key)
);

create index ballots_day on ballots (office_id, day_on, sitting);
