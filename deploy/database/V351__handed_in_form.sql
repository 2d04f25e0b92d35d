-- The form of an application as it was handed in last, field by field. What a correction changed is
-- told from it when the application is handed in again.
create table handed_in_form (
  number text primary key references application (number)
);

create table handed_in_form_field (
  number text not null references handed_in_form (number),
  field  text not null,
  said   text not null,
  primary key (number, field)
);

-- Cases that may still be corrected are compared with their form of today.
insert into handed_in_form
select number from application where state in ('SUBMITTED', 'CORRECTION');

insert into handed_in_form_field
select a.number, f.field, f.said
from application a
join handed_in_form h on h.number = a.number
cross join lateral (
  select 'title' as field, a.title as said
  union all select 'scope', a.scope
  union all
  select 'sites.' || s.position || '.' || v.name, v.said
  from application_site s
  cross join lateral (values
    ('name', s.name),
    ('address', s.address),
    ('people', s.people::text),
    ('published', case when s.published then 'yes' end)) as v (name, said)
  where s.application_id = a.id
  union all
  select 'answers.' || w.question, w.answer from application_answer w where w.application_id = a.id
  union all
  select 'consent', string_agg(c.field, ';'
    order by array_position(array['holder', 'corporateNumber', 'address'], c.field))
  from application_consent c where c.application_id = a.id
) f
where f.said <> '';
