-- Fields of a form that are filled in on screen: columns of a table, what is necessary, what a field means to
-- the software; and what was filled in, by name of the field within its form.
alter table form_field
  add column part_of text,
  add column necessary boolean not null default true,
  add column none_ja text,
  add column none_en text,
  add column meaning varchar(30);
alter table form_field alter column necessary drop default;

create table form_answer (
  document_id bigint not null references case_document (id),
  field text not null,
  said text not null,
  primary key (document_id, field)
);
