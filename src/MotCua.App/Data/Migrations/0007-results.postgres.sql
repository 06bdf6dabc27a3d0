-- Results on their way through the house, the books they stand in, who may sign, and who took them home.

create table results (
  office_id integer not null references offices (office_id),
  dossier_id bigint not null,
  outcome text collate "C" not null,
  order_before text collate "C",
  examined_by bigint,
  examined_at timestamptz,
  proposed_by bigint,
  proposed_at timestamptz,
  draft_sent_at timestamptz,
  draft_confirmed_at timestamptz,
  reviewed_by bigint,
  reviewed_at timestamptz,
  signed_by bigint,
  signed_at timestamptz,
  signing_form text collate "C",
  signature_medium text collate "C",
  delegation_id bigint,
  registered_at timestamptz,
  numbered_at timestamptz,
  sealed_by bigint,
  sealed_at timestamptz,
  parties_signed_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, dossier_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create table book_lines (
  office_id integer not null references offices (office_id),
  kind text collate "C" not null,
  book text collate "C" not null,
  year bigint not null,
  number bigint not null,
  dossier_id bigint not null,
  entered_at timestamptz not null,
  last_sequence bigint not null,
  primary key (office_id, kind, book, year, number),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create index book_lines_dossier on book_lines (office_id, dossier_id, kind, year, number);

create table hand_over_lines (
  office_id integer not null references offices (office_id),
  hand_over_id bigint not null,
  dossier_id bigint not null,
  handed_at timestamptz not null,
  handed_by bigint not null,
  relation text collate "C" not null,
  authorisation text collate "C" not null,
  slip text collate "C" not null,
  collector_name text collate "C",
  collector_identity text collate "C",
  taken_back_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, hand_over_id),
  foreign key (office_id, dossier_id) references dossiers (office_id, dossier_id)
);

create unique index hand_over_lines_open on hand_over_lines (office_id, dossier_id) where taken_back_at is null;

create table delegations (
  office_id integer not null references offices (office_id),
  delegation_id bigint not null,
  account_id bigint not null,
  form text collate "C" not null,
  procedures text collate "C" not null,
  from_on date not null,
  until_on date not null,
  document text collate "C" not null,
  given_by bigint not null,
  ended_at timestamptz,
  last_sequence bigint not null,
  primary key (office_id, delegation_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create index delegations_account on delegations (office_id, account_id, from_on, delegation_id) where ended_at is null;

create index dossiers_holder on dossiers (office_id, holder, holder_since_at, dossier_id) where closed_at is null;
