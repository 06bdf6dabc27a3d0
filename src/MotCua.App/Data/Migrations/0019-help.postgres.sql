-- Who asked for somebody at a device, and who came.

create table help_calls (
  office_id integer not null references offices (office_id),
  help_id bigint not null,
  account_id bigint not null,
  called_at timestamptz not null,
  answered_by bigint,
  answered_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, help_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create unique index help_calls_open on help_calls (office_id, account_id) where answered_at is null;
