-- What is to be removed from the store is asked for every few seconds: files whose keys were destroyed, and infected ones.
drop index evidence_version_to_remove;
create index evidence_version_to_remove on evidence_version (id)
 where removed_at is null and (destroyed_at is not null or scan = 'INFECTED');
