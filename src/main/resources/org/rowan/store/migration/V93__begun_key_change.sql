-- A change of the key file that is begun: it is told to the audit once the key file has it, at the latest by the next opening.
alter table store_state add column begun_generation bigint;
alter table store_state add column begun_action varchar(32);
alter table store_state add column begun_detail varchar(1024);
alter table store_state add column begun_by varchar(64);
