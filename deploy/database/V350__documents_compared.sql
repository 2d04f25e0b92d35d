-- which documents must show who applies, and which must not be dated before which, is the edition's;
-- the one that came with the product says so in files loaded from now on, and here for those loaded before
alter table required_document
  add column must_show  text not null default '',
  add column not_before text not null default '';
alter table required_document
  alter column must_show drop default,
  alter column not_before drop default;

update required_document r
set must_show = p.must_show, not_before = p.not_before
from scheme_edition e, (values
  ('A01', '', 'A32'),
  ('A02', 'corporate-number;name;address', ''),
  ('A13', '', 'A12'),
  ('A32', 'name', ''),
  ('A35', '', 'A32'),
  ('A36', 'name', ''),
  ('A38', '', 'A32')
) as p (code, must_show, not_before)
where e.id = r.edition_id and e.shipped and r.code = p.code;

-- whom the text of a file speaks of, where that is compared; nothing is kept of any other file
alter table case_document add column compared boolean not null default false;
alter table case_document alter column compared drop default;
alter table evidence_version
  add column shown_numbers   text,
  add column shown_names     text,
  add column shown_addresses text,
  add constraint evidence_version_shows_nothing_once_destroyed check (
    destroyed_at is null
    or coalesce(shown_numbers, shown_names, shown_addresses) is null);
