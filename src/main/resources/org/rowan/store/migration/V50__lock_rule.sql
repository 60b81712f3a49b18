-- After how many minutes in which nobody touches it the window locks: one row, or none where nobody has said otherwise.

create table lock_rule (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    minutes integer not null,
    constraint lock_rule_minutes check (minutes between 1 and 30)
);
