-- Who may come in: codes by which a device is paired, sign-ins that stay with a device, volunteers' cards, and what was typed when a sign-in ended.

create table pairing_codes (
  office_id integer not null references offices (office_id),
  token_hash bytea not null,
  code text collate "C" not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  wrong_count integer not null,
  is_used boolean not null,
  primary key (office_id, token_hash)
);

create unique index pairing_codes_code on pairing_codes (office_id, code);

alter table sign_ins add column pairing_id bigint;

create unique index sign_ins_pairing on sign_ins (office_id, pairing_id) where pairing_id is not null;

create table sign_in_cards (
  office_id integer not null references offices (office_id),
  account_id bigint not null,
  number_hash bytea not null,
  made_at timestamptz not null,
  wrong_count integer not null,
  wrong_at timestamptz,
  primary key (office_id, account_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);

create unique index sign_in_cards_number on sign_in_cards (office_id, number_hash);

create table kept_forms (
  office_id integer not null references offices (office_id),
  token_hash bytea not null,
  account_id bigint not null,
  key_id integer not null,
  sealed_form bytea not null,
  kept_at timestamptz not null,
  primary key (office_id, token_hash),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);
