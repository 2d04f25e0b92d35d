-- The time to answer was extended at the round of questions; now every moved deadline is on one record.
insert into deadline_extension (id, number, clock, previous, due, reason, extended_by, extended_at)
select nextval('deadline_extension_seq'), j.subject, 'K10', j.before_value::date, j.after_value::date,
       r.extension_reason, j.actor, j.at
from journal_entry j
cross join lateral (
  select extension_reason from question_round
  where number = j.subject and sent_at <= j.at
  order by round desc limit 1) r
where j.act = 'review.answersExtended' and r.extension_reason is not null;

alter table question_round drop column extensions, drop column extension_reason;
