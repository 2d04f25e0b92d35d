-- a version whose key was destroyed: what stays says that it was there, when and on whose word it went
alter table evidence_version
  alter column wrapped_key drop not null,
  alter column key_id drop not null,
  add column destroyed_at timestamptz,
  add column destroyed_approver text,
  add column disposal   text,
  add column removed_at timestamptz,
  add constraint evidence_version_key_or_destroyed check (
    (destroyed_at is null) = (wrapped_key is not null)
    and (destroyed_at is null) = (key_id is not null)
    and (destroyed_at is null) = (disposal is null)
    and (destroyed_at is null) = (destroyed_approver is null));

create index evidence_version_to_remove on evidence_version (destroyed_at)
  where destroyed_at is not null and removed_at is null;
