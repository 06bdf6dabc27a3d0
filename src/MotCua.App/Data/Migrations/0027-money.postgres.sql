-- The money of a day: the proof of an exemption, what is noted and not paid, receipt books and spoiled numbers, who recorded a receipt.

alter table fee_notes add column proof text collate "C";
alter table fee_notes add column unpaid_at timestamptz;

update fee_notes set unpaid_at = noted_at
where amount > 0 and not exists (
  select 1 from receipts where receipts.office_id = fee_notes.office_id and receipts.fee_note_id = fee_notes.fee_note_id and receipts.voided_at is null);

create index fee_notes_unpaid on fee_notes (office_id, unpaid_at, fee_note_id) where unpaid_at is not null;
create index fee_notes_exempt on fee_notes (office_id, noted_at, fee_note_id) where exemption is not null;

create table receipt_books (
  office_id integer not null references offices (office_id),
  book_id bigint not null,
  symbol text collate "C" not null,
  first_number bigint not null,
  last_number bigint not null,
  width bigint not null,
  left_count bigint not null,
  registered_at timestamptz not null,
  finished_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, book_id)
);

create unique index receipt_books_symbol on receipt_books (office_id, symbol, first_number);
create index receipt_books_open on receipt_books (office_id, book_id) where finished_at is null;

create table spoiled_receipts (
  office_id integer not null references offices (office_id),
  symbol text collate "C" not null,
  number text collate "C" not null,
  spoiled_at timestamptz not null,
  last_sequence bigint not null,
  primary key (office_id, symbol, number)
);

alter table receipts add column book_id bigint;
alter table receipts add column recorded_by bigint;

create index receipts_loose on receipts (office_id, symbol, receipt_id) where book_id is null;
create index receipts_person on receipts (office_id, recorded_by, receipt_id) where recorded_by is not null;
