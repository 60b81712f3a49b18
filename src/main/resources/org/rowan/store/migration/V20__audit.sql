-- Who did what with which record, when; each entry is chained to the one before by a keyed hash.
-- detail may be erased with the content that it tells of: the chain runs over its digest.

alter table store_state add column chain_key varbinary(64);
alter table store_state add column audit_end varbinary(32);

create table audit_entry (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    user_name varchar(64) not null,
    action varchar(32) not null,
    kind varchar(64),
    record_id bigint,
    salt varbinary(16) not null,
    detail varchar(1048576),
    digest varbinary(32) not null,
    seal varbinary(32) not null
);

create index audit_entry_record on audit_entry (kind, record_id);
