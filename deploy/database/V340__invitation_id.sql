-- an open invitation is named by a number when it is called back; its code is not known to anybody
alter table invitation add column id bigint generated always as identity unique;
