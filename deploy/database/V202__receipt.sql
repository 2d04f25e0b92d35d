create table receipt (
  number   text primary key references application (number),
  pdf      bytea not null,
  given_at timestamptz not null
);
