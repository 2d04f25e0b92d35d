-- What was reported of a nonconformity and found insufficient, round by round. The report that
-- stands stays in its nonconformity.
create table nonconformity_round (
  nonconformity_id bigint not null references nonconformity (id),
  position         int not null,
  cause            text,
  correction       text,
  action           text,
  planned_on       date,
  evidence         text not null,
  reported_by      text not null,
  reported_at      timestamptz not null,
  remark           text not null,
  found_by         text not null,
  found_at         timestamptz not null,
  primary key (nonconformity_id, position)
);
