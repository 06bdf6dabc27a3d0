-- How the board calls: the office's choice of voice, and the clips its announcer recorded.

create table voice_settings (
  office_id integer not null references offices (office_id),
  accent text not null,
  words text not null,
  speed text not null,
  quiet_hours text not null,
  last_sequence integer not null,
  primary key (office_id)
) strict, without rowid;

create table voice_clips (
  office_id integer not null references offices (office_id),
  clip text not null,
  file_id integer,
  last_sequence integer not null,
  primary key (office_id, clip)
) strict, without rowid;

create unique index voice_clips_file on voice_clips (office_id, file_id) where file_id is not null;
