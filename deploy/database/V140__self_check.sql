create sequence self_check_answer_seq increment by 50;

-- what the applicant says of one obligation item
create table self_check_answer (
  id           bigint primary key,
  number       text not null references application (number),
  item         text not null,
  not_applicable_reason text,
  note         text,
  answered_by  text not null,
  answered_at  timestamptz not null,
  version      int not null,
  unique (number, item)
);

create table self_check_means (
  answer_id bigint not null references self_check_answer (id),
  means     int not null,
  choice    text not null,
  reason    text,
  primary key (answer_id, means)
);

create table self_check_evidence (
  answer_id bigint not null references self_check_answer (id),
  code      text not null,
  primary key (answer_id, code)
);
