-- The life of an edition: who drafted and reviewed it, the minister's approval, from when to when.

alter table scheme_edition
  add column shipped         boolean not null default false,
  add column drafted_by      text,
  add column reviewed_by     text,
  add column reviewed_at     timestamptz,
  add column approval_date   date,
  add column approval_number text,
  add column approved_by     text,
  add column approved_at     timestamptz,
  add column activated_by    text,
  add column activated_at    timestamptz,
  add column superseded_from date;

-- until now every edition came with the product
update scheme_edition set shipped = true;

-- An edition may wait for its day beside the one in force, so the state alone no longer says which.
drop index scheme_edition_active;
create index scheme_edition_in_force on scheme_edition (scheme, active_from) where state = 'ACTIVE';

alter table scheme_edition
  add constraint edition_drafted check (shipped or drafted_by is not null),
  add constraint edition_second_person check (reviewed_by is null or reviewed_by <> drafted_by),
  add constraint edition_reviewed check (shipped or state = 'DRAFT' or reviewed_by is not null and reviewed_at is not null),
  add constraint edition_approved check (shipped or state in ('DRAFT', 'REVIEWED')
    or approval_date is not null and approval_number is not null and approved_by is not null and approved_at is not null),
  add constraint edition_shipped_is_working check (working or not shipped),
  add constraint edition_superseded check (superseded_from is null or active_from is not null and superseded_from >= active_from);
