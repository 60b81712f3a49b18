-- What was settled with the council for a financial year, before it began.

create table declared_year (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    financial_year varchar(7) not null unique,
    smallest integer not null,
    quarterly_people varchar(64) not null,
    annual varchar(64) not null,
    adults_only varchar(64) not null,
    merged_kinds varchar(1024) not null,
    profile varchar(16) not null,
    origin varchar(16) not null,
    declared date not null
);
