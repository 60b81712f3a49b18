-- What somebody has agreed to, and when she took that back. Not part of the exchange set.
create table consent (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint not null references person (id),
    purpose varchar(32) not null,
    agency varchar(32),
    about varbinary(2097152),
    given date not null,
    given_how varchar(16) not null,
    heard_by varbinary(2097152),
    withdrawn date,
    withdrawn_how varchar(16),
    withdrawn_to varbinary(2097152)
);
create index consent_person on consent (person_id);
