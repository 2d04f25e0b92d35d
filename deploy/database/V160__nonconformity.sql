create sequence nonconformity_seq increment by 50;

create table nonconformity (
  id            bigint primary key,
  number        text not null references application (number),
  position      int not null,
  item          text not null,
  grade         text not null,
  origin        text not null,
  description   text not null,
  state         text not null,
  due           date not null,
  plan_due      date,
  raised_by     text not null,
  raised_at     timestamptz not null,
  cause         text,
  correction    text,
  action        text,
  planned_on    date,
  reported_by   text,
  reported_at   timestamptz,
  remark        text,
  verification  text,
  verified_by   text,
  verified_at   timestamptz,
  escalated_at  timestamptz,
  version       int not null,
  unique (number, position)
);

create table nonconformity_evidence (
  nonconformity_id bigint not null references nonconformity (id),
  code             text not null,
  primary key (nonconformity_id, code)
);
