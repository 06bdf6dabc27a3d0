-- A calendar that remembers what it was, weeks that hold from a day on, dossiers that say by which calendar they were counted, and procedures the office revises.

alter table calendar_notices add column announced_sequence integer not null default 0;
alter table calendar_notices add column withdrawn_at text;

drop table office_hours;

create table office_hours (
  office_id integer not null references offices (office_id),
  week_id integer not null,
  from_on text not null,
  week text not null,
  document text,
  last_sequence integer not null,
  primary key (office_id, week_id)
) strict, without rowid;

alter table dossiers add column calendar_revision integer not null default 0;
create index dossiers_calendar on dossiers (office_id, calendar_revision, dossier_id) where closed_at is null;

create table procedure_revisions (
  office_id integer not null references offices (office_id),
  revision_id integer not null,
  procedure_code text not null,
  replaced_code text,
  valid_from_on text not null,
  name text,
  time_limit text,
  promise_class text,
  writing_extent text,
  writing_reason text,
  slip_by_law text,
  cut_off_effect text,
  after_supplement text,
  step_order text,
  document text not null,
  last_sequence integer not null,
  primary key (office_id, revision_id)
) strict, without rowid;
