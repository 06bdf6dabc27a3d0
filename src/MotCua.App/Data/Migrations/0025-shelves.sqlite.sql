-- Where a ready result lies, empty until somebody notes it; and what was told about a file.

alter table dossiers add column shelf text not null default '';

create index dossiers_shelf on dossiers (office_id, shelf, holder_since_at, dossier_id) where holder = 'return-desk' and closed_at is null;
create index notices_dossier on notices (office_id, dossier_id, notice_id) where dossier_id is not null;

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
