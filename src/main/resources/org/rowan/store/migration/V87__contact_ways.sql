-- How a person can be reached, and whether and when that is safe. Not part of the exchange set.
create table contact_way (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint not null references person (id),
    kind varchar(64) not null,
    reach varbinary(2097152),
    safe varchar(64) not null,
    safe_when varbinary(2097152),
    note varbinary(2097152)
);
create index contact_way_person on contact_way (person_id);
