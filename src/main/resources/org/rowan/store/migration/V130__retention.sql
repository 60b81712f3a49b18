-- How long records are kept. The newest row holds; those before it say what held until then, and why it was changed.
create table retention_rule (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    adult_years integer not null,
    child_age integer not null,
    refused_years integer not null,
    reason varbinary(2097152)
);
