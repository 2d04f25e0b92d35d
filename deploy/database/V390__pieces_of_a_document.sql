-- A required document may consist of several files that count side by side: a version belongs to a piece, and the
-- last version of each piece that was not taken out counts. So far a document was one file.
alter table evidence_version
  add column piece int not null default 1 check (piece > 0),
  add column taken_out boolean not null default false;
alter table evidence_version
  alter column piece drop default,
  alter column taken_out drop default;

-- What was taken back, or replaced by a declaration, counts no more; its text is to be found no more either.
update evidence_version v set taken_out = true
  from case_document d
  where d.id = v.document_id and d.state in ('AWAITED', 'NOT_PREPARED', 'ON_SITE', 'NOT_APPLICABLE');
insert into search_change (subject)
  select distinct 'D' || document_id from evidence_version where taken_out;

-- What an upload under way is to become: beside what counts, or in the place of a piece by its number.
alter table upload add column place text;
