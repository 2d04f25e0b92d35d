-- Editions of the scheme as data. A row never changes once its edition is active;
-- provenance and source say where each row comes from.

create sequence scheme_edition_seq increment by 50;
create sequence edition_row_seq increment by 50;

create table scheme_edition (
  id bigint primary key,
  version int not null,
  code varchar(60) not null unique,
  scheme varchar(60) not null,
  state varchar(20) not null check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'ACTIVE', 'SUPERSEDED')),
  working boolean not null,
  active_from date check (active_from is not null or state not in ('ACTIVE', 'SUPERSEDED')),
  content_sha256 varchar(64) not null,
  loaded_at timestamptz not null
);

-- New cases begin on one edition of a scheme at a time.
create unique index scheme_edition_active on scheme_edition (scheme) where state = 'ACTIVE';

create table scheme_chapter (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  number text not null,
  title_ja text not null,
  title_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, number)
);

create table obligation_item (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  number text not null,
  chapter text not null,
  title_ja text not null,
  title_en text not null,
  obligation_ja text not null,
  obligation_en text not null,
  condition text not null,
  condition_ja text not null,
  condition_en text not null,
  means_rule varchar(30) not null,
  audit_method varchar(30) not null,
  auditor_looks_ja text not null,
  auditor_looks_en text not null,
  evidence_ja text not null,
  evidence_en text not null,
  competence_area text not null,
  provenance varchar(20) not null,
  source text not null,
  note_ja text,
  note_en text,
  unique (edition_id, number)
);

create table appropriate_means (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  item text not null,
  number int not null,
  level varchar(30) not null,
  condition text not null,
  condition_ja text not null,
  condition_en text not null,
  text_ja text not null,
  text_en text not null,
  provenance varchar(20) not null,
  source text not null,
  note_ja text,
  note_en text,
  unique (edition_id, item, number)
);

create table required_document (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  name_ja text not null,
  name_en text not null,
  prepared_by text not null,
  case_kinds text not null,
  stage varchar(30) not null,
  necessity varchar(30) not null,
  condition text not null,
  condition_ja text not null,
  condition_en text not null,
  freshness varchar(20),
  freshness_measured varchar(30),
  formats text not null,
  on_site_inspection boolean not null,
  on_site_reason_ja text not null,
  on_site_reason_en text not null,
  confidentiality varchar(30) not null,
  retention_class text not null,
  if_not_prepared varchar(30) not null,
  help_ja text not null,
  help_en text not null,
  items text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table scheme_clock (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  name_ja text not null,
  name_en text not null,
  length varchar(20) not null,
  day_kind varchar(20) not null,
  direction varchar(20) not null,
  holiday_rule varchar(30) not null,
  first_day_counted boolean not null,
  fixed_date text,
  start_event text not null,
  start_ja text not null,
  start_en text not null,
  must_act text not null,
  expiry_action text not null,
  expiry_ja text not null,
  expiry_en text not null,
  reminders_before_due text not null,
  extensions_max int not null,
  extension_length varchar(20),
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table finding_grade (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  name_ja text not null,
  name_en text not null,
  definition_ja text not null,
  definition_en text not null,
  due_clock text,
  due_length varchar(20),
  plan_clock text,
  plan_length varchar(20),
  escalation text not null,
  escalation_ja text not null,
  escalation_en text not null,
  decision_effect text not null,
  decision_effect_ja text not null,
  decision_effect_en text not null,
  verification text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table decision_rule (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  kind text not null,
  applies_to text not null,
  expression text not null,
  effect varchar(30) not null,
  text_ja text not null,
  text_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table audit_time_rule (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  stage text not null,
  factor text not null,
  condition text not null,
  from_count int,
  to_count int,
  operation text not null,
  amount numeric not null,
  name_ja text not null,
  name_en text not null,
  justification_ja text not null,
  justification_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table competence_area (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  kind text not null,
  name_ja text not null,
  name_en text not null,
  criteria_ja text not null,
  criteria_en text not null,
  practice_min varchar(20) not null,
  training_hours_min int not null,
  witnessed_audits_min int not null,
  authorisation_validity varchar(20) not null,
  items text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table edition_text (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  kind varchar(30) not null,
  code text not null,
  place text,
  text_key text,
  recipient text,
  trigger_event text,
  clocks text not null,
  attachments text not null,
  subject_ja text,
  subject_en text,
  body_ja text not null,
  body_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, kind, code)
);

create table report_counter (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  code text not null,
  report text not null,
  counter text not null,
  name_ja text not null,
  name_en text not null,
  kind text not null,
  definition_ja text not null,
  definition_en text not null,
  breakdown text not null,
  source_event text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, code)
);

create table control_mapping (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  item text not null,
  catalogue text not null,
  control_id text,
  strength text,
  note_ja text not null,
  note_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique nulls not distinct (edition_id, item, catalogue, control_id)
);

create table condition_question (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  question_key text not null,
  answer_values text not null,
  multiple boolean not null,
  asked varchar(30) not null,
  question_ja text not null,
  question_en text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, question_key)
);

create table vocabulary_term (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  kind text not null,
  term_value text not null,
  name_ja text not null,
  name_en text not null,
  definition_ja text not null,
  definition_en text not null,
  length varchar(20),
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, kind, term_value)
);

create table edition_entry (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  entry_key text not null,
  entry_value text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, entry_key)
);
