-- How each pager's battery was last found.

alter table pagers add column battery text collate "C";
alter table pagers add column battery_at timestamptz;
