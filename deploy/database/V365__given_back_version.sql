-- which version was given back, so that the same file handed in again is noticed;
-- of what was given back before, the journal alone knows
alter table evidence_version add column given_back boolean not null default false;
alter table evidence_version alter column given_back drop default;
