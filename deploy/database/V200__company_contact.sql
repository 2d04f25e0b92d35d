create table company_contact (
  company_id bigint not null references applicant_company (id),
  position   int not null,
  role       text not null,
  name       text not null,
  phone      text,
  email      text,
  primary key (company_id, position)
);
