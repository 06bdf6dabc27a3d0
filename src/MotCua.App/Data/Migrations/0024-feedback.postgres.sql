-- What people say about the service: opinions and complaints with an owner and a deadline, and whom each is about.

create table feedbacks (
  office_id integer not null references offices (office_id),
  feedback_id bigint not null,
  code_hash bytea not null,
  topic text collate "C" not null,
  desk_id bigint,
  given_at timestamptz not null,
  given_sequence bigint not null,
  due_on date not null,
  owner_id bigint,
  answered_at timestamptz,
  answered_sequence bigint,
  contact_sequence bigint,
  last_sequence bigint not null,
  primary key (office_id, feedback_id),
  foreign key (office_id, desk_id) references desks (office_id, desk_id)
);

create unique index feedbacks_code on feedbacks (office_id, code_hash);
create index feedbacks_open on feedbacks (office_id, due_on, feedback_id) where answered_at is null;
create index feedbacks_owner on feedbacks (office_id, owner_id, feedback_id) where owner_id is not null;
create index feedbacks_answered on feedbacks (office_id, answered_at, feedback_id) where answered_at is not null;
create index feedbacks_contact on feedbacks (office_id, answered_at, feedback_id) where contact_sequence is not null;

create table feedback_concerns (
  office_id integer not null references offices (office_id),
  feedback_id bigint not null,
  account_id bigint not null,
  last_sequence bigint not null,
  primary key (office_id, feedback_id, account_id),
  foreign key (office_id, feedback_id) references feedbacks (office_id, feedback_id),
  foreign key (office_id, account_id) references accounts (office_id, account_id)
);
