create sequence application_review_seq increment by 50;

create table application_review (
  id           bigint primary key,
  number       text not null unique references application (number),
  competence   boolean not null,
  capacity     boolean not null,
  impartiality boolean not null,
  scope_clear  boolean not null,
  taken_on     boolean not null,
  reasons      text,
  reviewed_by  text not null,
  reviewed_at  timestamptz not null
);

create sequence certification_agreement_seq increment by 50;

create table certification_agreement (
  id                 bigint primary key,
  number             text not null unique references application (number),
  person_days        numeric(6, 2) not null,
  basis              text not null,
  fee                bigint not null,
  text_ja            text not null,
  text_en            text not null,
  body_username      text not null,
  body_name          text not null,
  body_at            timestamptz not null,
  body_hash          text not null,
  applicant_username text,
  applicant_name     text,
  applicant_at       timestamptz,
  applicant_hash     text,
  pdf                bytea not null,
  version            int not null
);
