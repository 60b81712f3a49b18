-- What she wants in her own words, and why that came of it; not part of the exchange set.
alter table need add column goal varbinary(2097152);
alter table need add column why varbinary(2097152);

-- What somebody does about a need by a day. Not part of the exchange set.
create table plan_step (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    need_id bigint not null references need (id),
    what varbinary(2097152),
    who varbinary(2097152),
    due_by date not null,
    done_on date
);
create index plan_step_support on plan_step (support_id);
create index plan_step_need on plan_step (need_id);
