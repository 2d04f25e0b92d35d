-- A draft begun on an earlier edition of the form is carried forward; nothing said is thrown away.

-- the earlier form an answer was given on: kept aside, or asked in other words and to be looked at
alter table case_document
  add column answered_on text,
  add column kept_aside  boolean,
  add constraint document_earlier check ((answered_on is null) = (kept_aside is null));

alter table self_check_answer
  add column answered_on text,
  add column kept_aside  boolean,
  add constraint self_check_earlier check ((answered_on is null) = (kept_aside is null));

-- what was said of means, and which documents were linked, that the present form has no place for
create table self_check_aside (
  answer_id   bigint not null references self_check_answer (id),
  answered_on text not null,
  subject     text not null,
  choice      text,
  reason      text
);

create unique index self_check_aside_subject on self_check_aside (answer_id, answered_on, subject);

create sequence carried_answer_seq increment by 50;

-- answers to condition questions as they were given on earlier forms
create table carried_answer (
  id          bigint primary key,
  number      text not null references application (number),
  question    text not null,
  answer      text not null,
  answered_on text not null,
  kept_aside  boolean not null
);

create index carried_answer_case on carried_answer (number);
