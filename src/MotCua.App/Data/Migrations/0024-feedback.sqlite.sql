-- What people say about the service: opinions and complaints with an owner and a deadline, and whom each is about.

create table feedbacks (
  office_id integer not null references offices (office_id),
  feedback_id integer not null,
  code_hash blob not null,
  topic text not null,
  desk_id integer,
  given_at text not null,
  given_sequence integer not null,
  due_on text not null,
  owner_id integer,
  answered_at text,
  answered_sequence integer,
  contact_sequence integer,
  last_sequence integer not null,
  primary key (office_id, feedback_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
) strict, without rowid;

create unique index feedbacks_code on feedbacks (office_id, code_hash);
create index feedbacks_open on feedbacks (office_id, due_on, feedback_id) where answered_at is null;
create index feedbacks_owner on feedbacks (office_id, owner_id, feedback_id) where owner_id is not null;
create index feedbacks_answered on feedbacks (office_id, answered_at, feedback_id) where answered_at is not null;
create index feedbacks_contact on feedbacks (office_id, answered_at, feedback_id) where contact_sequence is not null;

create table feedback_concerns (
  office_id integer not null references offices (office_id),
  feedback_id integer not null,
  account_id integer not null,
  last_sequence integer not null,
  primary key (office_id, feedback_id, account_id),
  foreign key (office_id, feedback_id) references feedbacks (office_id, feedback_id),
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
