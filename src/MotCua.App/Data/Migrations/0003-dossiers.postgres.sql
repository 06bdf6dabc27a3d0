-- What the office works by, and the dossiers it takes in.

create table calendar_notices (
  office_id integer not null references offices (office_id),
  notice_id bigint not null,
  day_on date not null,
  kind text collate "C" not null,
  name text collate "C" not null,
  document text collate "C" not null,
  sessions text collate "C" not null,
  swapped_with_on date,
  last_sequence bigint not null,
  primary key (office_id, notice_id)
);

create table holiday_decisions (
  office_id integer not null references offices (office_id),
  decision_id bigint not null,
  year bigint not null,
  document text collate "C" not null,
  is_tet_two_before boolean not null,
  is_national_day_after boolean not null,
  last_sequence bigint not null,
  primary key (office_id, decision_id)
);

create table office_hours (
  office_id integer not null references offices (office_id),
  weekday text collate "C" not null,
  sessions text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, weekday)
);

create table plan_revisions (
  office_id integer not null references offices (office_id),
  plan_id text collate "C" not null,
  revision bigint not null,
  holds_from_on date not null,
  holds_until_on date,
  state text collate "C" not null,
  content text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, plan_id, revision)
);

create table catalogue_imports (
  office_id integer not null references offices (office_id),
  import_id bigint not null,
  holds_from_on date not null,
  content text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, import_id)
);

create table local_procedures (
  office_id integer not null references offices (office_id),
  procedure_code text collate "C" not null,
  is_offered boolean not null,
  time_limit text collate "C",
  fee bigint,
  writing_extent text collate "C",
  writing_reason text collate "C",
  slip_by_law text collate "C",
  cut_off_effect text collate "C",
  after_supplement text collate "C",
  handler_id bigint,
  confirmed_on date,
  last_sequence bigint not null,
  primary key (office_id, procedure_code)
);

create table dossiers (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  visit_id bigint,
  house_on date not null,
  house_ordinal bigint not null,
  official_code text collate "C",
  official_code_at timestamptz,
  channel text collate "C" not null,
  filed_by text collate "C" not null,
  procedure_code text collate "C" not null,
  procedure_name text collate "C" not null,
  revision bigint not null,
  plan_id text collate "C",
  received_at timestamptz not null,
  time_limit text collate "C" not null,
  cut_off text collate "C" not null,
  is_verification_needed boolean not null,
  effective_start_at timestamptz not null,
  due_original_at timestamptz not null,
  due_current_at timestamptz,
  promised_at timestamptz,
  appointed_at timestamptz,
  slip text collate "C" not null,
  state text collate "C" not null,
  step_order text collate "C" not null,
  steps_done text collate "C" not null,
  holder text collate "C" not null,
  holder_id bigint,
  holder_since_at timestamptz not null,
  ready_at timestamptz,
  returned_at timestamptz,
  closed_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, visit_id) references visits (office_id, visit_id)
);

create unique index dossiers_house_number on dossiers (office_id, house_on, house_ordinal);
create unique index dossiers_official_code on dossiers (office_id, official_code) where official_code is not null;
create index dossiers_visit on dossiers (office_id, visit_id) where visit_id is not null;
create index dossiers_work on dossiers (office_id, holder, due_current_at, dossier_id) where closed_at is null;
create index dossiers_handler on dossiers (office_id, holder_id, due_current_at, dossier_id) where closed_at is null and holder_id is not null;
create index dossiers_without_code on dossiers (office_id, dossier_id) where official_code is null and closed_at is null;
create index dossiers_received on dossiers (office_id, received_at, dossier_id);

create table dossier_people (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  ordinal bigint not null,
  part text collate "C" not null,
  full_name text collate "C" not null,
  folded_name text collate "C" not null,
  identity_number text collate "C",
  born text collate "C",
  sex text collate "C",
  address text collate "C",
  phone text collate "C",
  email text collate "C",
  relation text collate "C",
  primary key (office_id, dossier_id, ordinal),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create index dossier_people_identity on dossier_people (office_id, identity_number, dossier_id) where identity_number is not null;
create index dossier_people_name on dossier_people (office_id, folded_name, dossier_id);

create table dossier_papers (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  ordinal bigint not null,
  name text collate "C" not null,
  originals bigint not null,
  copies bigint not null,
  kept_at timestamptz,
  returned_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, dossier_id, ordinal),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create index dossier_papers_kept on dossier_papers (office_id, dossier_id, ordinal) where kept_at is not null and returned_at is null;

create table dossier_explanations (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  subject text collate "C" not null,
  steps text collate "C" not null,
  last_sequence bigint not null,
  primary key (office_id, dossier_id, subject)
);

create table suspensions (
  office_id integer not null references offices (office_id),
  suspension_id bigint not null,
  dossier_id bigint not null,
  cause text collate "C" not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, suspension_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create index suspensions_dossier on suspensions (office_id, dossier_id, suspension_id);
create unique index suspensions_open on suspensions (office_id, dossier_id) where ended_at is null;

create table slips (
  office_id integer not null references offices (office_id),
  slip_id bigint not null,
  dossier_id bigint,
  visit_id bigint,
  form text collate "C" not null,
  year bigint not null,
  number bigint not null,
  issued_at timestamptz not null,
  reason text collate "C" not null,
  wording text collate "C",
  due_at timestamptz,
  printed bigint not null,
  voided_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, slip_id)
);

create unique index slips_number on slips (office_id, form, year, number);
create index slips_dossier on slips (office_id, dossier_id, slip_id) where dossier_id is not null;

create table remarks (
  office_id integer not null references offices (office_id),
  remark_id bigint not null,
  sequence bigint not null,
  subject text collate "C" not null,
  wording text collate "C" not null,
  salt bytea not null,
  primary key (office_id, remark_id)
);

create index remarks_sequence on remarks (office_id, sequence);
