-- Where the tickets of a device are printed.

create table ticket_printers (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  address text,
  last_sequence integer not null,
  primary key (office_id, account_id)
) strict, without rowid;
