-- A case that is sent back is audited again: each audit has its own record, and a sealed report stays.
alter table audit_record add column round int not null default 1;
alter table audit_record alter column round drop default;
alter table audit_record drop constraint audit_record_number_key;
alter table audit_record add unique (number, round);

-- How often a meeting was written down: whoever writes it anew says which they read.
alter table audit_record add column opened_times int not null default 0;
alter table audit_record add column closed_times int not null default 0;
update audit_record set opened_times = 1 where opened_on is not null;
update audit_record set closed_times = 1 where closed_on is not null;
alter table audit_record alter column opened_times drop default;
alter table audit_record alter column closed_times drop default;

-- Cases that were sent back before this: the meetings on record are those of the audit that runs now, or of the
-- first where it has not come so far; the team declares after it anew.
insert into audit_record (id, number, round, opened_on, opened_with, opened_notes, opened_times,
                          closed_on, closed_with, closed_notes, closed_times, version)
select nextval('audit_record_seq'), r.number, 2, r.opened_on, r.opened_with, r.opened_notes, r.opened_times,
       r.closed_on, r.closed_with, r.closed_notes, r.closed_times, 0
  from audit_record r join application a on a.number = r.number
 where r.reported_at is not null and a.state in ('ON_SITE_AUDIT', 'CORRECTING');
update team_member set declared_after_at = null
 where replaced_at is null and number in (select number from audit_record where round = 2);
