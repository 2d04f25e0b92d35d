create sequence recheck_campaign_seq increment by 50;
create sequence recheck_campaign_number_seq;
create sequence recheck_seq increment by 50;
create sequence recheck_finding_seq increment by 50;

-- the edition a certification was found to conform to last; what it was issued on stays as it is
alter table certificate add column rechecked_edition text;

-- the re-check of everything that stands on an earlier edition than the one in force
create table recheck_campaign (
  id              bigint primary key,
  campaign_number text not null unique,
  edition         text not null,
  due_on          date not null,
  changes         text not null,
  state           text not null,
  started_by      text not null,
  started_at      timestamptz not null,
  closed_by       text,
  closed_at       timestamptz,
  version         int not null,
  check ((state = 'OPEN') = (closed_at is null))
);

-- one at a time, whoever starts them
create unique index recheck_campaign_open on recheck_campaign ((true)) where state = 'OPEN';

create table recheck (
  id              bigint primary key,
  campaign_id     bigint not null references recheck_campaign (id),
  certificate_id  bigint not null references certificate (id),
  stood_on        text not null,
  due_on          date not null,
  state           text not null,
  dropped_because text,
  statement       text,
  statement_items text,
  statement_by    text,
  statement_at    timestamptz,
  reminded_for    date,
  escalated_on    date,
  version         int not null,
  unique (campaign_id, certificate_id),
  check ((state = 'DROPPED') = (dropped_because is not null))
);

create index recheck_certificate on recheck (certificate_id);
create index recheck_unsettled on recheck (campaign_id, due_on) where state in ('OPEN', 'NONCONFORMING');

-- what auditors found, one row for each time they checked
create table recheck_finding (
  id          bigint primary key,
  recheck_id  bigint not null references recheck (id),
  method      text not null,
  application text,
  conforms    boolean not null,
  remarks     text not null,
  actor       text not null,
  at          timestamptz not null,
  check ((method = 'CASE') = (application is not null))
);

create index recheck_finding_recheck on recheck_finding (recheck_id);
