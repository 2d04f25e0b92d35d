create sequence deadline_extension_seq increment by 50;

-- that a deadline was moved, and why
create table deadline_extension (
  id          bigint primary key,
  number      text not null references application (number),
  clock       text not null,
  previous    date not null,
  due         date not null,
  reason      text not null,
  extended_by text not null,
  extended_at timestamptz not null
);

create index deadline_extension_case on deadline_extension (number, clock);
