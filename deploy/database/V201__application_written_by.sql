alter table application add column written_by text;
alter table application add column written_at timestamptz;
