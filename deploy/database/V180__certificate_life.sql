-- the life of a certificate after its issue, and certificates issued before this system was used
alter table certificate alter column application_id drop not null;
alter table certificate alter column signed_by drop not null;
alter table certificate
  add column origin                  text,
  add column holder_name             text,
  add column holder_kana             text,
  add column holder_corporate_number text,
  add column holder_prefecture       text,
  add column holder_address          text,
  add column edition                 text,
  add column scope                   text,
  add column pdf_sha256              text,
  add column demand_facts            text,
  add column demand_required         text,
  add column demand_due              date,
  add column suspended_from          date,
  add column suspended_until         date,
  add column suspension_scope        text,
  add column suspension_reason       text,
  add column suspension_required     text,
  add column explanation_measure     text,
  add column explanation_facts       text,
  add column explanation_offered_on  date,
  add column explanation_until       date,
  add column explanation_answer      text,
  add column ended_on                date,
  add column ended_reason            text;

update certificate c
   set origin = 'ISSUED',
       holder_name = k.name,
       holder_kana = k.kana,
       holder_corporate_number = k.corporate_number,
       holder_prefecture = k.prefecture,
       holder_address = k.address,
       edition = a.edition,
       scope = a.scope,
       pdf_sha256 = encode(sha256(c.pdf), 'hex')
  from application a
  join applicant_company k on k.id = a.company_id
 where a.id = c.application_id;

-- the papers stand apart, so that lists of certificates do not carry them along
create sequence certificate_paper_seq increment by 50;

create table certificate_paper (
  id  bigint primary key,
  pdf bytea not null
);

alter table certificate add column paper_id bigint unique references certificate_paper (id);
insert into certificate_paper select id, pdf from certificate;
update certificate set paper_id = id;
select setval('certificate_paper_seq', greatest(1, (select coalesce(max(id), 1) from certificate)));
alter table certificate drop column pdf;

alter table certificate alter column origin set not null;
alter table certificate alter column holder_name set not null;
alter table certificate alter column edition set not null;
create unique index certificate_pdf_sha256 on certificate (pdf_sha256);
create index certificate_certified_on on certificate (certified_on desc, id desc);
create index certificate_application on certificate (application_id);

create table certificate_site (
  certificate_id bigint not null references certificate (id),
  position       int not null,
  site           text not null,
  primary key (certificate_id, position)
);

insert into certificate_site
select c.id, s.position, s.name
  from certificate c join application_site s on s.application_id = c.application_id;

create sequence certificate_event_seq increment by 50;

create table certificate_event (
  id             bigint primary key,
  certificate_id bigint not null references certificate (id),
  act            text not null,
  state          text not null,
  on_day         date not null,
  at             timestamptz not null,
  actor          text not null,
  ground         text,
  internal       text,
  published      text
);

create index certificate_event_certificate on certificate_event (certificate_id, on_day, id);

insert into certificate_event (id, certificate_id, act, state, on_day, at, actor)
select nextval('certificate_event_seq'), id, 'issued', 'VALID', certified_on,
       certified_on::timestamp at time zone 'Asia/Tokyo', 'engine'
  from certificate;

alter table register_entry add column kana text;
update register_entry r
   set kana = c.holder_kana
  from certificate c
 where c.id = r.certificate_id and r.holder is not null;
