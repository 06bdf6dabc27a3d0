-- Whose phone hears that an opinion or a complaint came in.

create table alert_phones (
  office_id integer not null references offices (office_id),
  phone text,
  last_sequence integer not null,
  primary key (office_id)
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
