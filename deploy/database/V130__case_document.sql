create sequence case_document_seq increment by 50;
create sequence evidence_version_seq increment by 50;

-- a required document of a case and where it stands; a row appears with the first answer
create table case_document (
  id           bigint primary key,
  number       text not null references application (number),
  code         text not null,
  state        text not null,
  reason       text,
  comment      text,
  statement    text,
  seen_title   text,
  seen_identifier text,
  seen_version text,
  seen_on      date,
  seen_by      text,
  answered_by  text not null,
  answered_at  timestamptz not null,
  version      int not null,
  unique (number, code)
);

-- one version of a document that was handed in; never changed
create table evidence_version (
  id            bigint primary key,
  document_id   bigint not null references case_document (id),
  position      int not null,
  company_id    bigint not null references applicant_company (id),
  name          text not null,
  format        text not null,
  size          bigint not null,
  sha256        text not null,
  issued_on     date,
  readability   text not null,
  pages         int,
  stored_as     text not null unique,
  wrapped_key   bytea not null,
  key_id        text not null,
  uploaded_by   text not null,
  uploaded_at   timestamptz not null,
  unique (document_id, position)
);

create index evidence_version_hash on evidence_version (company_id, sha256);
