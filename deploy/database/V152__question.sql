-- Questions and findings of the document review: written, sent in rounds, answered one by one.
create sequence question_round_seq increment by 50;

create table question_round (
  id               bigint primary key,
  number           text not null references application (number),
  round            int not null,
  sent_by          text not null,
  sent_at          timestamptz not null,
  due              timestamptz not null,
  extensions       int not null,
  extension_reason text,
  answered_by      text,
  answered_at      timestamptz,
  version          int not null,
  unique (number, round)
);

create sequence question_seq increment by 50;

create table question (
  id          bigint primary key,
  number      text not null references application (number),
  round       int,
  item        text,
  document    text,
  text        text not null,
  asked_by    text not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  version     int not null
);

create index question_case on question (number);

create table question_attachment (
  question_id bigint not null references question (id),
  document    text not null,
  primary key (question_id, document)
);
