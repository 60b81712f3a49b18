-- The keys by which a store receives cases, and signs those that it sends.
create table transfer_key (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    secret varbinary(2097152) not null,
    opened varbinary(2097152) not null
);

-- A case went to another provider, or came from one. Not part of the exchange set.
create table case_transfer (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    direction varchar(8) not null,
    provider varbinary(2097152),
    fingerprint varbinary(2097152),
    written varbinary(2097152),
    words varbinary(2097152)
);
create index case_transfer_support on case_transfer (support_id);

-- Which files were taken in, by their random numbers.
create table taken_transfer (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    transfer varchar(64) not null unique
);
