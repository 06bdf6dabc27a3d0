-- What the office works by, and the dossiers it takes in.

create table calendar_notices (
  office_id integer not null references offices (office_id),
  notice_id integer not null,
  day_on text not null,
  kind text not null,
  name text not null,
  document text not null,
  sessions text not null,
  swapped_with_on text,
  last_sequence integer not null,
  primary key (office_id, notice_id)
) strict, without rowid;

create table holiday_decisions (
  office_id integer not null references offices (office_id),
  decision_id integer not null,
  year integer not null,
  document text not null,
  is_tet_two_before integer not null,
  is_national_day_after integer not null,
  last_sequence integer not null,
  primary key (office_id, decision_id)
) strict, without rowid;

create table office_hours (
  office_id integer not null references offices (office_id),
  weekday text not null,
  sessions text not null,
  last_sequence integer not null,
  primary key (office_id, weekday)
) strict, without rowid;

create table plan_revisions (
  office_id integer not null references offices (office_id),
  plan_id text not null,
  revision integer not null,
  holds_from_on text not null,
  holds_until_on text,
  state text not null,
  content text not null,
  last_sequence integer not null,
  primary key (office_id, plan_id, revision)
) strict, without rowid;

create table catalogue_imports (
  office_id integer not null references offices (office_id),
  import_id integer not null,
  holds_from_on text not null,
  content text not null,
  last_sequence integer not null,
  primary key (office_id, import_id)
) strict, without rowid;

create table local_procedures (
  office_id integer not null references offices (office_id),
  procedure_code text not null,
  is_offered integer not null,
  time_limit text,
  fee integer,
  writing_extent text,
  writing_reason text,
  slip_by_law text,
  cut_off_effect text,
  after_supplement text,
  handler_id integer,
  confirmed_on text,
  last_sequence integer not null,
  primary key (office_id, procedure_code)
) strict, without rowid;

create table dossiers (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  visit_id integer,
  house_on text not null,
  house_ordinal integer not null,
  official_code text,
  official_code_at text,
  channel text not null,
  filed_by text not null,
  procedure_code text not null,
  procedure_name text not null,
  revision integer not null,
  plan_id text,
  received_at text not null,
  time_limit text not null,
  cut_off text not null,
  is_verification_needed integer not null,
  effective_start_at text not null,
  due_original_at text not null,
  due_current_at text,
  promised_at text,
  appointed_at text,
  slip text not null,
  state text not null,
  step_order text not null,
  steps_done text not null,
  holder text not null,
  holder_id integer,
  holder_since_at text not null,
  ready_at text,
  returned_at text,
  closed_at text,
  last_sequence integer not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
) strict, without rowid;

create unique index dossiers_house_number on dossiers (office_id, house_on, house_ordinal);
create unique index dossiers_official_code on dossiers (office_id, official_code) where official_code is not null;
create index dossiers_visit on dossiers (office_id, visit_id) where visit_id is not null;
create index dossiers_work on dossiers (office_id, holder, due_current_at, dossier_id) where closed_at is null;
create index dossiers_handler on dossiers (office_id, holder_id, due_current_at, dossier_id) where closed_at is null and holder_id is not null;
create index dossiers_without_code on dossiers (office_id, dossier_id) where official_code is null and closed_at is null;
create index dossiers_received on dossiers (office_id, received_at, dossier_id);

create table dossier_people (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  ordinal integer not null,
  part text not null,
  full_name text not null,
  folded_name text not null,
  identity_number text,
  born text,
  sex text,
  address text,
  phone text,
  email text,
  relation text,
  primary key (office_id, dossier_id, ordinal),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create index dossier_people_identity on dossier_people (office_id, identity_number, dossier_id) where identity_number is not null;
create index dossier_people_name on dossier_people (office_id, folded_name, dossier_id);

create table dossier_papers (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  ordinal integer not null,
  name text not null,
  originals integer not null,
  copies integer not null,
  kept_at text,
  returned_at text,
  last_sequence integer not null,
  primary key (office_id, dossier_id, ordinal),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create index dossier_papers_kept on dossier_papers (office_id, dossier_id, ordinal) where kept_at is not null and returned_at is null;

create table dossier_explanations (
  office_id integer not null references offices (office_id),
  dossier_id integer not null,
  subject text not null,
  steps text not null,
  last_sequence integer not null,
  primary key (office_id, dossier_id, subject)
) strict, without rowid;

create table suspensions (
  office_id integer not null references offices (office_id),
  suspension_id integer not null,
  dossier_id integer not null,
  cause text not null,
  began_at text not null,
  ended_at text,
  last_sequence integer not null,
  primary key (office_id, suspension_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
) strict, without rowid;

create index suspensions_dossier on suspensions (office_id, dossier_id, suspension_id);
create unique index suspensions_open on suspensions (office_id, dossier_id) where ended_at is null;

create table slips (
  office_id integer not null references offices (office_id),
  slip_id integer not null,
  dossier_id integer,
  visit_id integer,
  form text not null,
  year integer not null,
  number integer not null,
  issued_at text not null,
  reason text not null,
  wording text,
  due_at text,
  printed integer not null,
  voided_at text,
  last_sequence integer not null,
  primary key (office_id, slip_id)
) strict, without rowid;

create unique index slips_number on slips (office_id, form, year, number);
create index slips_dossier on slips (office_id, dossier_id, slip_id) where dossier_id is not null;

create table remarks (
  office_id integer not null references offices (office_id),
  remark_id integer not null,
  sequence integer not null,
  subject text not null,
  wording text not null,
  salt blob not null,
  primary key (office_id, remark_id)
) strict, without rowid;

create index remarks_sequence on remarks (office_id, sequence);
