-- what is to go out by e-mail: one row for each who is written to, in the transaction of its notice
create sequence notice_mail_seq increment by 50;

create table notice_mail (
  id        bigint primary key,
  notice_id bigint      not null references notice,
  addressee text        not null,
  state     text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
  since     timestamptz not null,
  attempts  int         not null,
  next_at   timestamptz,
  ended_at  timestamptz,
  trouble   text,
  answer    text,
  version   int         not null,
  unique (notice_id, addressee),
  check ((state = 'WAITING') = (next_at is not null)),
  check ((state = 'WAITING') = (ended_at is null))
);

create index notice_mail_next on notice_mail (next_at, id) where state = 'WAITING';
create index notice_mail_unsent on notice_mail (id) where state <> 'SENT';

-- by when whoever is told has to act
alter table notice add column due_on date;

-- where a person is reached by e-mail, and in which language they read
create table mailbox (
  username text primary key,
  address  text not null,
  language text check (language in ('ja', 'en'))
);
