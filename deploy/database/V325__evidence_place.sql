-- where the sealed bytes of a version lie; before there was a choice all lay on disk
alter table evidence_version
  add column place text not null default 'DISK' check (place in ('DISK', 'S3'));
alter table evidence_version
  alter column place drop default;
