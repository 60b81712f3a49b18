-- What a person will do to be safe; a version is never changed, a new one replaces it. Not part of the exchange set.
create table safety_plan (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    agreed date not null,
    review date not null,
    safe_places varbinary(2097152),
    who_to_ring varbinary(2097152),
    code_word varbinary(2097152),
    children varbinary(2097152),
    going_out varbinary(2097152),
    phone_and_accounts varbinary(2097152),
    if_he_comes varbinary(2097152)
);
create index safety_plan_support on safety_plan (support_id);
create index safety_plan_person on safety_plan (person_id);

-- The day on which a risk is to be looked at again. Not part of the exchange set.
alter table risk_assessment add column review date;
