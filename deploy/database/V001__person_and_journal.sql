-- People who have signed in, as the identity provider described them.
create table person (
  username text primary key,
  name     text not null
);

create table person_role (
  username text not null references person (username),
  role     text not null,
  primary key (username, role)
);

-- The journal: append-only. Nobody who reaches the tables through the application can change a line.
create sequence journal_entry_seq increment by 50;

create table journal_entry (
  id           bigint primary key,
  at           timestamptz not null,
  actor        text not null,
  subject      text not null,
  act          text not null,
  before_value text,
  after_value  text
);

create index journal_entry_subject on journal_entry (subject, at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;

create trigger journal_entry_append_only
  before update or delete or truncate on journal_entry
  for each statement execute function refuse_change();
