-- Means that no document can show are shown on site: the applicant says so instead of linking a document.
alter table self_check_answer add column shown_on_site boolean not null default false;
