-- What was written on screen goes one day; the journal does not. From now on it names such texts by a digest made with a
-- random value of the document, and the texts lie beside it until they are disposed of (docs/decisions/0026).
alter table case_document
  add column written_salt       bytea,
  add column written_sha256     text,
  add column destroyed_at       timestamptz,
  add column destroyed_approver text,
  add column disposal           text;

-- nothing that is searched changes by this
alter table case_document disable trigger search_document;
update case_document
   set written_salt = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- of what is filled in already the digest stays the one that decisions were taken on
update case_document d
   set written_sha256 = encode(sha256(a.said), 'hex')
  from (select document_id,
               string_agg(convert_to(field, 'UTF8') || '\x00'::bytea || convert_to(said, 'UTF8') || '\x00'::bytea,
                          ''::bytea order by field collate "C") as said
          from form_answer
         group by document_id) a
 where a.document_id = d.id;

alter table case_document enable trigger search_document;
alter table case_document
  add constraint case_document_salt_or_destroyed check (
    (destroyed_at is null) = (written_salt is not null)
    and (destroyed_at is null) = (disposal is null)
    and (destroyed_at is null) = (destroyed_approver is null));

create table written_texts (
  document_id bigint primary key references case_document (id)
);

create table written_last (
  document_id bigint not null references written_texts (document_id),
  field       text not null,
  sha256      text not null,
  primary key (document_id, field)
);

create table written_text (
  document_id bigint not null references written_texts (document_id),
  sha256      text not null,
  said        text not null,
  primary key (document_id, sha256)
);

-- every text there is: of answers, of statements, and of lines that told texts so far
create temporary table told on commit drop as
select d.id as document_id, d.written_salt, a.field, a.said, true as stands
  from form_answer a join case_document d on d.id = a.document_id
union all
select id, written_salt, '(statement)', statement, true from case_document where statement is not null
union all
select d.id, d.written_salt, split_part(t.side, ' ', 2),
       substr(t.side, length(split_part(t.side, ' ', 1)) + length(split_part(t.side, ' ', 2)) + 3), false
  from journal_entry j
 cross join lateral (values (j.before_value), (j.after_value)) t (side)
  join case_document d on d.number = j.subject and d.code = split_part(t.side, ' ', 1)
 where j.act = 'document.filled' and t.side is not null;

create function pg_temp.digest(salt bytea, said text) returns text language sql immutable as
  $$ select encode(sha256(salt || convert_to(said, 'UTF8')), 'hex') $$;

insert into written_texts select distinct document_id from told;
insert into written_text
select distinct document_id, pg_temp.digest(written_salt, said), said from told;
insert into written_last
select document_id, field, pg_temp.digest(written_salt, said) from told where stands;

create function pg_temp.by_digest(number text, side text) returns text language sql stable set search_path from current as $$
  select d.code || ' ' || split_part(side, ' ', 2) || ' SHA-256 ' || pg_temp.digest(d.written_salt,
           substr(side, length(split_part(side, ' ', 1)) + length(split_part(side, ' ', 2)) + 3))
    from case_document d where d.number = by_digest.number and d.code = split_part(side, ' ', 1) $$;

-- the only time that lines of the journal were changed: the text makes room for its digest
alter table journal_entry disable trigger journal_entry_append_only;
update journal_entry
   set before_value = pg_temp.by_digest(subject, before_value), after_value = pg_temp.by_digest(subject, after_value)
 where act = 'document.filled';
alter table journal_entry enable trigger journal_entry_append_only;

-- documents of a disposal of which something was written on screen
alter table disposal_item add column written boolean not null default false;
