-- what the virus scanner said of a version; nothing stored before was ever scanned
alter table evidence_version
  add column scan           text not null default 'QUARANTINED',
  add column scan_signature text,
  add column scanned_with   text,
  add column scanned_at     timestamptz not null default now();
alter table evidence_version
  alter column scan drop default,
  alter column scanned_at drop default;

create index evidence_version_waiting on evidence_version (scanned_at) where scan = 'QUARANTINED';
