create sequence notice_seq increment by 50;

create table notice (
  id        bigint primary key,
  recipient text not null,
  subject   text not null,
  code      text not null,
  text      text,
  sent_at   timestamptz not null
);

create index notice_recipient on notice (recipient, sent_at);
