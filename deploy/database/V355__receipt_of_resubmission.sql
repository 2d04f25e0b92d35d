-- a corrected application that is handed in again gets a receipt of its own
alter table receipt drop constraint receipt_pkey;
alter table receipt add column round integer not null default 1;
alter table receipt alter column round drop default;
alter table receipt add primary key (number, round);
