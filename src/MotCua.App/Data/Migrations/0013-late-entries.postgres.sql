-- Entries written down later than they happened, so that the lists behind a day's figures find them.

create index ledger_entries_late on ledger_entries (office_id, happened_at, sequence) where happened_at <> recorded_at;
