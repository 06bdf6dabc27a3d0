-- The money of a day: the proof of an exemption, what is noted and not paid, receipt books and spoiled numbers, who recorded a receipt.

alter table fee_notes add column proof text;
alter table fee_notes add column unpaid_at text;

update fee_notes set unpaid_at = noted_at
where amount > 0 and not exists (
  select 1 from receipts where receipts.office_id = fee_notes.office_id and receipts.fee_note_id = fee_notes.fee_note_id and receipts.voided_at is null);

create index fee_notes_unpaid on fee_notes (office_id, unpaid_at, fee_note_id) where unpaid_at is not null;
create index fee_notes_exempt on fee_notes (office_id, noted_at, fee_note_id) where exemption is not null;

create table receipt_books (
  office_id integer not null references offices (office_id),
  book_id integer not null,
  symbol text not null,
  first_number integer not null,
  last_number integer not null,
  width integer not null,
  left_count integer not null,
  registered_at text not null,
  finished_at text,
  last_sequence integer not null,
  primary key (office_id, book_id)
) strict, without rowid;

create unique index receipt_books_symbol on receipt_books (office_id, symbol, first_number);
create index receipt_books_open on receipt_books (office_id, book_id) where finished_at is null;

create table spoiled_receipts (
  office_id integer not null references offices (office_id),
  symbol text not null,
  number text not null,
  spoiled_at text not null,
  last_sequence integer not null,
  primary key (office_id, symbol, number)
) strict, without rowid;

alter table receipts add column book_id integer;
alter table receipts add column recorded_by integer;

create index receipts_loose on receipts (office_id, symbol, receipt_id) where book_id is null;
create index receipts_person on receipts (office_id, recorded_by, receipt_id) where recorded_by is not null;

-- The tables since step 15 are told of too.
analyze sqlite_schema;
delete from sqlite_stat1;
insert into sqlite_stat1 (tbl, idx, stat)
select owner, named, case columns when 1 then '1000000 1'
  else '1000000 1000000' || replace(hex(zeroblob(columns - 2)), '00', ' 20') || case is_unique when 1 then ' 1' else ' 20' end end
from (
  select listing.name as owner, case listed.origin when 'pk' then listing.name else listed.name end as named, listed."unique" as is_unique,
    (select count(*) from pragma_index_info(listed.name)) as columns
  from sqlite_schema listing, pragma_index_list(listing.name) listed
  where listing.type = 'table' and listing.name not like 'sqlite_%'
);
analyze sqlite_schema;
