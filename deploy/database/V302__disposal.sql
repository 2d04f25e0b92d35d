create sequence disposal_seq increment by 50;
create sequence disposal_item_seq increment by 50;
create sequence disposal_number_seq;
create sequence legal_hold_seq increment by 50;

-- documents of a case that may not be disposed of, and why
create table legal_hold (
  id            bigint primary key,
  number        text not null references application (number),
  placed_by     text not null,
  placed_at     timestamptz not null,
  placed_reasons text not null,
  lifted_by     text,
  lifted_at     timestamptz,
  lifted_reasons text,
  version       int not null
);

create unique index legal_hold_of_case on legal_hold (number) where lifted_at is null;

-- a batch of documents proposed by one person and decided by another
create table disposal (
  id               bigint primary key,
  disposal_number  text not null unique,
  state            text not null,
  proposed_by      text not null,
  proposed_at      timestamptz not null,
  proposed_reasons text not null,
  decided_by       text,
  decided_at       timestamptz,
  decided_reasons  text,
  executed_at      timestamptz,
  version          int not null,
  check (decided_by <> proposed_by)
);

create table disposal_item (
  id              bigint primary key,
  disposal_id     bigint not null references disposal (id),
  document_id     bigint not null references case_document (id),
  number          text not null references application (number),
  code            text not null,
  title_ja        text not null,
  title_en        text not null,
  company         text not null,
  versions        int not null,
  retention_class text not null,
  due_on          date not null,
  outcome         text not null,
  done_at         timestamptz
);

create index disposal_item_of_disposal on disposal_item (disposal_id);
create unique index disposal_item_pending on disposal_item (document_id) where outcome = 'PENDING';

-- the sealed certificate, as it was made when the last key was destroyed
create table disposal_certificate (
  disposal_number text primary key references disposal (disposal_number),
  pdf             bytea not null
);
