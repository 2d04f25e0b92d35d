alter table application add column kind text not null default 'INITIAL';
alter table application alter column kind drop default;
