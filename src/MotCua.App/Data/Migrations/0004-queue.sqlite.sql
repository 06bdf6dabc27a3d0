-- Calls from desks, and what was told to people without a file.

create table calls (
  office_id integer not null references offices (office_id),
  call_id integer not null,
  ticket_id integer not null,
  desk_id integer not null,
  day_on text not null,
  lane text not null,
  kind text not null,
  reason text not null,
  sequence integer not null,
  called_at text not null,
  rung integer not null,
  ended_at text,
  outcome text,
  last_sequence integer not null,
  primary key (office_id, call_id),
  foreign key (office_id, ticket_id) references tickets (office_id, ticket_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
) strict, without rowid;

create unique index calls_live_ticket on calls (office_id, ticket_id) where ended_at is null;
create unique index calls_live_desk on calls (office_id, desk_id) where ended_at is null;
create index calls_today on calls (office_id, day_on, sequence);
create index calls_ticket on calls (office_id, ticket_id, call_id);

create table advices (
  office_id integer not null references offices (office_id),
  advice_id integer not null,
  visit_id integer not null,
  kind text not null,
  procedure_code text,
  given_at text not null,
  last_sequence integer not null,
  primary key (office_id, advice_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
) strict, without rowid;
