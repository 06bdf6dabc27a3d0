-- How the board calls: the office's choice of voice, and the clips its announcer recorded.

create table voice_settings (
  office_id integer not null references offices (office_id),
  accent text collate "C" not null,
  words text collate "C" not null,
  speed text collate "C" not null,
  quiet_hours text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id)
);

create table voice_clips (
  office_id integer not null references offices (office_id),
  clip text collate "C" not null,
  file_id bigint,
  last_sequence bigint not null,
  primary key (office_id, clip)
);

create unique index voice_clips_file on voice_clips (office_id, file_id) where file_id is not null;
