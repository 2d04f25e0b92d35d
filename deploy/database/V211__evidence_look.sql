-- whether anything is on the pages; what was stored before is looked into once more
alter table evidence_version add column blank boolean not null default false;
alter table evidence_version alter column blank drop default;
update evidence_version set readability = 'PENDING' where format <> 'CSV';

create index evidence_version_unread on evidence_version (id) where readability = 'PENDING';
