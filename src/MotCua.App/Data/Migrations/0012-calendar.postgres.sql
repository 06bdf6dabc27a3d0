-- A calendar that remembers what it was, weeks that hold from a day on, dossiers that say by which calendar they were counted, and procedures the office revises.

alter table calendar_notices add column announced_sequence bigint not null default 0;
alter table calendar_notices add column withdrawn_at timestamptz;

drop table office_hours;

create table office_hours (
  office_id integer not null references offices (office_id),
  week_id bigint not null,
  from_on date not null,
  week text collate "C" not null,
  document text collate "C",
  last_sequence bigint not null,
  primary key (office_id, week_id)
);

alter table dossiers add column calendar_revision bigint not null default 0;
create index dossiers_calendar on dossiers (office_id, calendar_revision, dossier_id) where closed_at is null;

create table procedure_revisions (
  office_id integer not null references offices (office_id),
  revision_id bigint not null,
  procedure_code text collate "C" not null,
  replaced_code text collate "C",
  valid_from_on date not null,
  name text collate "C",
  time_limit text collate "C",
  promise_class text collate "C",
  writing_extent text collate "C",
  writing_reason text collate "C",
  slip_by_law text collate "C",
  cut_off_effect text collate "C",
  after_supplement text collate "C",
  step_order text collate "C",
  document text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, revision_id)
);
