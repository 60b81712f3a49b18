-- Somebody asked how a household is after it moved on. Not part of the exchange set.
create table move_on_contact (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    months integer not null,
    asked date not null,
    outcome varchar(32) not null,
    goes varchar(32),
    said varbinary(2097152)
);
create index move_on_contact_support on move_on_contact (support_id);
