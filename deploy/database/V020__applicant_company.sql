create sequence applicant_company_seq increment by 50;

create table applicant_company (
  id               bigint primary key,
  corporate_number varchar(13) not null unique,
  name             text not null,
  kana             text not null,
  postal_code      text not null,
  prefecture       text not null,
  address          text not null,
  representative   text not null,
  phone            text,
  email            text,
  registered_at    timestamptz not null,
  version          int not null
);

create table membership (
  username   text primary key,
  company_id bigint not null references applicant_company (id),
  joined_at  timestamptz not null
);

create index membership_company on membership (company_id);
