-- On which days a person worked at the house's screens, from when to when; kept 400 days.

create table days_present (
  office_id integer not null references offices (office_id),
  account_id integer not null,
  day_on text not null,
  first_at text not null,
  last_at text not null,
  primary key (office_id, account_id, day_on),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
) strict, without rowid;

create index days_present_day on days_present (office_id, day_on, account_id);

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
