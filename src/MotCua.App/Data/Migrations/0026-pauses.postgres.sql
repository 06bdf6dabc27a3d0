-- Since when a desk calls nobody, at lunch for one; empty while it works.

alter table desks add column paused_at timestamptz;
