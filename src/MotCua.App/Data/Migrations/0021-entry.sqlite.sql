-- Who may come in: codes by which a device is paired, sign-ins that stay with a device, volunteers' cards, and what was typed when a sign-in ended.

create table pairing_codes (
  office_id integer not null references offices (office_id),
  token_hash blob not null,
  code text not null,
  asked_at text not null,
  ends_at text not null,
  wrong_count integer not null,
  is_used integer not null,
  primary key (office_id, token_hash)
) strict, without rowid;

create unique index pairing_codes_code on pairing_codes (office_id, code);

alter table sign_ins add column pairing_id integer;

create unique index sign_ins_pairing on sign_ins (office_id, pairing_id) where pairing_id is not null;

create table sign_in_cards (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  number_hash blob not null,
  made_at text not null,
  wrong_count integer not null,
  wrong_at text,
  primary key (office_id, account_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

create unique index sign_in_cards_number on sign_in_cards (office_id, number_hash);

create table kept_forms (
  office_id integer not null references offices (office_id),
  token_hash blob not null,
  account_id integer not null,
  key_id integer not null,
  sealed_form blob not null,
  kept_at text not null,
  primary key (office_id, token_hash),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

-- The tables since step 15 are told of too.
analyze sqlite_schema;
delete from sqlite_stat1;
insert into sqlite_stat1 (tbl, idx, stat)
select owner, named, case columns when 1 then '1000000 1'
  else '1000000 1000000' || replace(hex(zeroblob(columns - 2)), '00', ' 20') || case is_unique when 1 then ' 1' else ' 20' end end
from (
  select listing.name as owner, case listed.origin when 'pk' then listing.name else listed.name end as named, listed."unique" as is_unique,
    (select count(*) from pragma_index_info(listed.name)) as columns
  from sqlite_schema listing, pragma_index_list(listing.name) listed
  where listing.type = 'table' and listing.name not like 'sqlite_%'
);
analyze sqlite_schema;
