-- Whose phone hears that an opinion or a complaint came in.

create table alert_phones (
  office_id integer not null references offices (office_id),
  phone text collate "C",
  last_sequence bigint not null,
  primary key (office_id)
);
