-- who has read which notice; a notice to a company or a role is read by each person for themselves
create table notice_read (
  notice_id bigint      not null references notice,
  username  text        not null,
  read_at   timestamptz not null,
  primary key (notice_id, username)
);

create index notice_subject on notice (subject, sent_at);
