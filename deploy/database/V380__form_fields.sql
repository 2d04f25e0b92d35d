-- What a form among the required documents consists of, as the edition says it; a form without rows is
-- answered with one free statement. Editions loaded before have none.
create table form_field (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  document text not null,
  field_key text not null,
  kind varchar(20) not null,
  case_record varchar(30),
  label_ja text not null,
  label_en text not null,
  help_ja text not null,
  help_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, document, field_key),
  check ((kind = 'RECORD') = (case_record is not null))
);

-- A form that consists of records of the case is handed in with the application: the digest of what the
-- records said then. Null for anything else.
alter table case_document add column record_sha256 varchar(64);
