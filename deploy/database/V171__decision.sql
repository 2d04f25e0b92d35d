create sequence technical_review_seq increment by 50;

create table technical_review (
  id             bigint primary key,
  number         text not null references application (number),
  recommendation text not null,
  reasons        text not null,
  file_hash      text not null,
  reviewed_by    text not null,
  reviewed_at    timestamptz not null
);

create index technical_review_case on technical_review (number);

create table technical_review_check (
  technical_review_id bigint not null references technical_review (id),
  position            int not null,
  rule                text not null,
  confirmed           boolean not null,
  comment             text,
  primary key (technical_review_id, position)
);

create sequence decider_declaration_seq increment by 50;

create table decider_declaration (
  id          bigint primary key,
  number      text not null references application (number),
  username    text not null,
  tie         text,
  declared_at timestamptz not null
);

create index decider_declaration_case on decider_declaration (number);

create sequence committee_vote_seq increment by 50;

create table committee_vote (
  id                  bigint primary key,
  number              text not null references application (number),
  technical_review_id bigint not null references technical_review (id),
  username            text not null,
  choice              text not null,
  reasons             text not null,
  file_hash           text not null,
  cast_at             timestamptz not null,
  unique (technical_review_id, file_hash, username)
);

create index committee_vote_case on committee_vote (number);

create sequence certification_decision_seq increment by 50;

create table certification_decision (
  id         bigint primary key,
  number     text not null unique references application (number),
  outcome    text not null,
  way        text not null,
  reasons    text not null,
  file_hash  text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  minutes    bytea not null
);
