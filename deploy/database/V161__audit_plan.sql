create sequence audit_plan_seq increment by 50;

create table audit_plan (
  id            bigint primary key,
  number        text not null references application (number),
  position      int not null,
  first_day     date not null,
  last_day      date not null,
  person_days   numeric(6,2) not null,
  proposed_days numeric(6,2) not null,
  deviation     text,
  short_notice  text,
  sent_by       text not null,
  sent_at       timestamptz not null,
  agreed_by     text,
  agreed_at     timestamptz,
  change_wanted text,
  version       int not null,
  unique (number, position)
);

create table audit_plan_site (
  plan_id  bigint not null references audit_plan (id),
  position int not null,
  site     text not null,
  primary key (plan_id, position)
);

create table audit_plan_line (
  plan_id  bigint not null references audit_plan (id),
  position int not null,
  day      date not null,
  start    text not null,
  topic    text not null,
  who      text not null,
  primary key (plan_id, position)
);

create sequence audit_record_seq increment by 50;

create table audit_record (
  id           bigint primary key,
  number       text not null unique references application (number),
  opened_on    date,
  opened_with  text,
  opened_notes text,
  closed_on    date,
  closed_with  text,
  closed_notes text,
  summary      text,
  recommendation text,
  reported_by  text,
  reported_at  timestamptz,
  report       bytea,
  version      int not null
);
