create sequence team_member_seq increment by 50;

create table team_member (
  id          bigint primary key,
  number      text not null references application (number),
  username    text not null,
  leads       boolean not null,
  assigned_at timestamptz not null,
  declared_at timestamptz,
  tie         text,
  replaced_at timestamptz,
  version     int not null
);

create index team_member_case on team_member (number);
create index team_member_person on team_member (username);
