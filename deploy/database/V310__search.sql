-- what changed since the index was last brought up to date; a timer takes it from here, so that no
-- change waits for the index. subject: C company, A case, N nonconformity, D required document of a
-- case, each with the id of its row; *0 for everything
create table search_change (
  id       bigint generated always as identity primary key,
  subject  text not null,
  tries    int not null default 0,
  due_at   timestamptz not null default now()
);

create index search_change_due on search_change (due_at);

-- documents whose text is gone for good and never comes back into the index
create table search_forgotten (
  document_id  bigint primary key,
  forgotten_at timestamptz not null
);

create function search_row_changed() returns trigger language plpgsql set search_path from current as $$
begin
  insert into search_change (subject)
    values (tg_argv[0] || case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end $$;

-- what hangs on a company: its cases carry its name
create function search_company_changed() returns trigger language plpgsql set search_path from current as $$
begin
  insert into search_change (subject) select 'A' || id from application where company_id = new.id;
  return null;
end $$;

-- what hangs on a case: whether the body may see it decides the same of the rest
create function search_case_seen() returns trigger language plpgsql set search_path from current as $$
begin
  insert into search_change (subject)
    select 'C' || new.company_id
    union all select 'D' || id from case_document where number = new.number
    union all select 'N' || id from nonconformity where number = new.number;
  return null;
end $$;

create function search_version_changed() returns trigger language plpgsql set search_path from current as $$
begin
  insert into search_change (subject)
    values ('D' || case when tg_op = 'DELETE' then old.document_id else new.document_id end);
  return null;
end $$;

create function search_site_changed() returns trigger language plpgsql set search_path from current as $$
begin
  insert into search_change (subject)
    values ('A' || case when tg_op = 'DELETE' then old.application_id else new.application_id end);
  return null;
end $$;

create trigger search_company after insert or update or delete on applicant_company
  for each row execute function search_row_changed('C');
create trigger search_company_name after update of name, kana on applicant_company
  for each row when (old.name is distinct from new.name or old.kana is distinct from new.kana)
  execute function search_company_changed();

create trigger search_case after insert or update or delete on application
  for each row execute function search_row_changed('A');
create trigger search_case_seen after update of state, submitted_at on application
  for each row when (
    (old.submitted_at is null or old.state = 'DRAFT') <> (new.submitted_at is null or new.state = 'DRAFT'))
  execute function search_case_seen();
create trigger search_site after insert or update or delete on application_site
  for each row execute function search_site_changed();

create trigger search_nonconformity after insert or update or delete on nonconformity
  for each row execute function search_row_changed('N');

create trigger search_document after insert or update or delete on case_document
  for each row execute function search_row_changed('D');
create trigger search_version after insert or delete or update of readability, scan on evidence_version
  for each row execute function search_version_changed();

-- everything there is already
insert into search_change (subject) values ('*0');
