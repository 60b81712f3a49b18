-- How many cases a worker should have in a year at most: one row, or none where nobody has said otherwise.
create table caseload_limit (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    yearly_cases integer not null,
    constraint caseload_limit_cases check (yearly_cases between 1 and 500)
);
