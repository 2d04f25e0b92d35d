create sequence application_seq increment by 50;
create sequence application_number_seq;

create table application (
  id            bigint primary key,
  number        text not null unique,
  company_id    bigint not null references applicant_company (id),
  edition       text not null,
  state         text not null,
  title         text,
  scope         text,
  begun_at      timestamptz not null,
  signed_off_by text,
  signed_off_at timestamptz,
  submitted_at  timestamptz,
  version       int not null
);

create index application_company on application (company_id);
create index application_state on application (state);

create table application_site (
  application_id bigint not null references application (id),
  position       int not null,
  name           text not null,
  address        text not null,
  people         int not null,
  published      boolean not null,
  primary key (application_id, position)
);

create table application_answer (
  application_id bigint not null references application (id),
  question       text not null,
  answer         text not null,
  primary key (application_id, question)
);

create table application_consent (
  application_id bigint not null references application (id),
  field          text not null,
  primary key (application_id, field)
);
