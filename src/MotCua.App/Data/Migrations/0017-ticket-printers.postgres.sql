-- Where the tickets of a device are printed.

create table ticket_printers (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  address text collate "C",
  last_sequence bigint not null,
  primary key (office_id, account_id)
);
