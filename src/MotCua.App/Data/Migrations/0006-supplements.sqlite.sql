-- A supplement may start a dossier's limit anew.

alter table dossiers add column restarted_at text;
