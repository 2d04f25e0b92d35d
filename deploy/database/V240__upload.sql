-- a file that arrives piece by piece; the row stays a while after it is on record, so that whoever
-- missed the answer can still ask
create table upload (
  id            text primary key,
  number        text not null references application (number),
  code          text not null,
  name          text not null,
  issued_on     date,
  size          bigint not null check (size > 0),
  modified      bigint,
  begun_by      text not null,
  begun_at      timestamptz not null,
  heard_at      timestamptz not null,
  wrapped_key   bytea not null,
  key_id        text not null,
  position      int,
  sha256        text
);

create index upload_unfinished on upload (begun_by, number) where position is null;
create index upload_heard on upload (heard_at);
