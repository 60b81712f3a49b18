-- The number of the audit's last entry stands beside its seal.

alter table store_state add column audit_entries bigint default 0 not null;
update store_state set audit_entries = coalesce((select max(seq) from audit_entry), 0);
