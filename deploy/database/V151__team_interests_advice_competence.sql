-- Choosing who evaluates: declared interests before and after the audit, the one objection of the
-- applicant, advice given to companies, and who is authorised for which area of competence.
alter table team_member
  add column presented_at     timestamptz,
  add column declared_after_at timestamptz,
  add column tie_after        text,
  add column replaced_because text;

create sequence interest_declaration_seq increment by 50;

create table interest_declaration (
  id          bigint primary key,
  number      text not null references application (number),
  username    text not null,
  occasion    text not null,
  declared_at timestamptz not null
);

create index interest_declaration_case on interest_declaration (number);

create table interest_answer (
  declaration_id bigint not null references interest_declaration (id),
  question       text not null,
  tied           boolean not null,
  detail         text,
  primary key (declaration_id, question)
);

create sequence team_objection_seq increment by 50;

create table team_objection (
  id          bigint primary key,
  number      text not null unique references application (number),
  reasons     text not null,
  objected_by text not null,
  objected_at timestamptz not null
);

create table team_objection_member (
  objection_id bigint not null references team_objection (id),
  username     text not null,
  primary key (objection_id, username)
);

create sequence advice_given_seq increment by 50;

create table advice_given (
  id               bigint primary key,
  corporate_number varchar(13) not null,
  username         text not null,
  given_from       date not null,
  given_until      date,
  subject          text not null,
  recorded_by      text not null,
  recorded_at      timestamptz not null,
  version          int not null,
  check (given_until is null or given_until >= given_from)
);

create index advice_given_company on advice_given (corporate_number, username);
create index advice_given_person on advice_given (username);

create sequence competence_authorisation_seq increment by 50;

create table competence_authorisation (
  id            bigint primary key,
  username      text not null,
  area          text not null,
  valid_until   date not null,
  basis         text not null,
  authorised_by text not null,
  authorised_at timestamptz not null,
  version       int not null,
  unique (username, area)
);
