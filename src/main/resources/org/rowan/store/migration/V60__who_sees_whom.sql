-- Who sees which case. The parts of a case with rules bear its number, guard_id; it is worked out from the rules in the
-- transaction that changes them or the case, and is null where a case has none.

-- Reasons are sealed, and go with an erased case.
create table sight_rule (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint references person (id),
    referral_id bigint references referral (id),
    kind varchar(64) not null,
    user_name varchar(64),
    reason varbinary(2097152),
    guard_id bigint,
    checked_users varchar(1048576),
    ended_at timestamp(6) with time zone,
    ended_by varchar(64),
    end_reason varbinary(2097152),
    constraint sight_rule_on_one check ((person_id is null) <> (referral_id is null))
);

alter table person add column guard_id bigint;
create index person_guard on person (guard_id);
alter table referral add column guard_id bigint;
create index referral_guard on referral (guard_id);
alter table support_period add column guard_id bigint;
create index support_period_guard on support_period (guard_id);

-- Two people who may be one; noticed where the user who recorded the one does not see the other.
create table likeness (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint not null references person (id),
    like_person_id bigint not null references person (id),
    why varchar(64) not null,
    answer varchar(64),
    answered_at timestamp(6) with time zone,
    answered_by varchar(64)
);
