create table invitation (
  digest     text primary key,
  company_id bigint not null references applicant_company (id),
  expires_at timestamptz not null,
  used       boolean not null
);
