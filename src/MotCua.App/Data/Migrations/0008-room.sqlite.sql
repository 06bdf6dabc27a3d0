-- What is lent, written, charged and answered in the room.

create table pagers (
  office_id integer not null references offices (office_id),
  pager_id integer not null,
  number integer not null,
  note text,
  lost_at text,
  last_sequence integer not null,
  primary key (office_id, pager_id)
) strict, without rowid;

create unique index pagers_number on pagers (office_id, number);

create table pager_loans (
  office_id integer not null references offices (office_id),
  loan_id integer not null,
  pager_id integer not null,
  visit_id integer not null,
  lent_at text not null,
  rung integer not null,
  rung_at text,
  ended_at text,
  outcome text,
  last_sequence integer not null,
  primary key (office_id, loan_id),
  foreign key (office_id, pager_id) references pagers (office_id, pager_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
) strict, without rowid;

create unique index pager_loans_open on pager_loans (office_id, pager_id) where ended_at is null;
create unique index pager_loans_visit on pager_loans (office_id, visit_id) where ended_at is null;

create table writings (
  office_id integer not null references offices (office_id),
  writing_id integer not null,
  visit_id integer not null,
  procedure_code text not null,
  writer_id integer not null,
  reader_id integer,
  extent text not null,
  method text not null,
  signature text not null,
  written_at text not null,
  last_sequence integer not null,
  primary key (office_id, writing_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
) strict, without rowid;

create index writings_visit on writings (office_id, visit_id, writing_id);

create table fee_notes (
  office_id integer not null references offices (office_id),
  fee_note_id integer not null,
  dossier_id integer not null,
  amount integer not null,
  exemption text,
  noted_at text not null,
  last_sequence integer not null,
  primary key (office_id, fee_note_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create index fee_notes_dossier on fee_notes (office_id, dossier_id, fee_note_id);

create table fee_lines (
  office_id integer not null references offices (office_id),
  fee_note_id integer not null,
  ordinal integer not null,
  what text not null,
  items integer not null,
  unit_amount integer not null,
  amount integer not null,
  primary key (office_id, fee_note_id, ordinal),
  foreign key (office_id, fee_note_id) references fee_notes (office_id, fee_note_id)
) strict, without rowid;

create table receipts (
  office_id integer not null references offices (office_id),
  receipt_id integer not null,
  fee_note_id integer not null,
  symbol text not null,
  number text not null,
  issued_on text not null,
  amount integer not null,
  payment text not null,
  recorded_at text not null,
  voided_at text,
  last_sequence integer not null,
  primary key (office_id, receipt_id),
  foreign key (office_id, fee_note_id) references fee_notes (office_id, fee_note_id)
) strict, without rowid;

create unique index receipts_number on receipts (office_id, symbol, number);
create unique index receipts_note on receipts (office_id, fee_note_id) where voided_at is null;
create index receipts_day on receipts (office_id, issued_on, receipt_id);

create table ballot_codes (
  office_id integer not null references offices (office_id),
  code_hash blob not null,
  issued_on text not null,
  is_used integer not null,
  primary key (office_id, code_hash)
) strict, without rowid;

create table ballots (
  office_id integer not null references offices (office_id),
  ballot_key blob not null,
  day_on text not null,
  sitting text not null,
  overall text not null,
  criteria text not null,
  trips text,
  help text,
  comment text,
  primary key (office_id, ballot_key)
) strict, without rowid;

create index ballots_day on ballots (office_id, day_on, sitting);
