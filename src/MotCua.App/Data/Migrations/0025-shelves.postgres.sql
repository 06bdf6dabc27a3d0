-- Where a ready result lies, empty until somebody notes it; and what was told about a file.

alter table dossiers add column shelf text collate "C" not null default '';

create index dossiers_shelf on dossiers (office_id, shelf, holder_since_at, dossier_id) where holder = 'return-desk' and closed_at is null;
create index notices_dossier on notices (office_id, dossier_id, notice_id) where dossier_id is not null;
