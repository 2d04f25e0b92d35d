-- How the present team judges each obligation item of a case. Judging again makes a new row; the
-- highest round of an item is the one that counts.
create sequence item_judgement_seq increment by 50;

create table item_judgement (
  id                  bigint primary key,
  number              text not null references application (number),
  item                text not null,
  round               int not null,
  basis               text not null,
  verdict             text not null,
  grade               text,
  reason              text not null,
  equivalent_accepted boolean,
  look_on_site        boolean not null,
  judged_by           text not null,
  judged_at           timestamptz not null,
  unique (number, item, round),
  check (grade is null or verdict = 'NONCONFORMING')
);

create table item_judgement_means (
  judgement_id bigint not null references item_judgement (id),
  means        int not null,
  primary key (judgement_id, means)
);

create table item_judgement_evidence (
  judgement_id     bigint not null references item_judgement (id),
  position         int not null,
  document         text not null,
  document_version int,
  page             text,
  primary key (judgement_id, position)
);
