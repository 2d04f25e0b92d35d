create sequence register_entry_seq increment by 50;

create table register_entry (
  id               bigint primary key,
  certificate_id   bigint not null unique references certificate (id),
  holder           text,
  corporate_number text,
  prefecture       text,
  address          text,
  edition          text not null,
  version          int not null
);

create table register_site (
  register_entry_id bigint not null references register_entry (id),
  position          int not null,
  site              text not null,
  primary key (register_entry_id, position)
);
