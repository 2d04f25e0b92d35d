create sequence certificate_seq increment by 50;
create sequence certificate_number_seq;

create table certificate (
  id                 bigint primary key,
  certificate_number text not null unique,
  application_id     bigint not null unique references application (id),
  state              text not null,
  certified_on       date not null,
  valid_until        date not null,
  signed_by          text not null,
  pdf                bytea not null,
  version            int not null
);
