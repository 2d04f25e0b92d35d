-- when a case came to its end, whatever the end was; of those ended before, the journal tells
create table case_end (
  number   text primary key references application (number),
  ended_at timestamptz not null
);

insert into case_end (number, ended_at)
select a.number, coalesce(max(j.at), now())
  from application a
  left join journal_entry j on j.subject = a.number and j.after_value = a.state
 where a.state in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'TERMINATED', 'RETURNED', 'DECLINED', 'LAPSED')
 group by a.number;
