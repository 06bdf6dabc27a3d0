-- Cards read at the door, each for the length of one visit, sealed under a key of the ring.

create table door_cards (
  office_id integer not null references offices (office_id),
  visit_id bigint not null,
  read_on date not null,
  key_id integer not null,
  sealed_card bytea not null,
  primary key (office_id, visit_id)
);
