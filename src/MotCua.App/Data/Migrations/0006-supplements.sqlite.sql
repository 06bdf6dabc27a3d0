-- A supplement may start a dossier's limit anew; slips are found by their visit, where no file was taken in.

alter table dossiers add column restarted_at text;

create index slips_visit on slips (office_id, visit_id, slip_id) where visit_id is not null;
