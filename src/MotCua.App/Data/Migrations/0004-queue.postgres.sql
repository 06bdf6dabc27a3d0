-- Calls from desks, and what was told to people without a file.

create table calls (
  office_id integer not null references offices (office_id),
  call_id bigint not null,
  ticket_id bigint not null,
  desk_id bigint not null,
  day_on date not null,
  lane text collate "C" not null,
  kind text collate "C" not null,
  reason text collate "C" not null,
  sequence bigint not null,
  called_at timestamptz not null,
  rung bigint not null,
  ended_at timestamptz,
  outcome text collate "C",
  last_sequence bigint not null,
  primary key (office_id, call_id),
  foreign key (office_id, ticket_id) references tickets (office_id, ticket_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
);

create unique index calls_live_ticket on calls (office_id, ticket_id) where ended_at is null;
create unique index calls_live_desk on calls (office_id, desk_id) where ended_at is null;
create index calls_today on calls (office_id, day_on, sequence);
create index calls_ticket on calls (office_id, ticket_id, call_id);

create table advices (
  office_id integer not null references offices (office_id),
  advice_id bigint not null,
  visit_id bigint not null,
  kind text collate "C" not null,
  procedure_code text collate "C",
  given_at timestamptz not null,
  last_sequence bigint not null,
  primary key (office_id, advice_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
);
