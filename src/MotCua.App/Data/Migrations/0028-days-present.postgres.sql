-- On which days a person worked at the house's screens, from when to when; kept 400 days.

create table days_present (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  day_on date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (office_id, account_id, day_on),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create index days_present_day on days_present (office_id, day_on, account_id);
