-- What was said of a record when it was corrected; a note is never changed, so its correction stands here alone.
create table correction (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint references support_period (id),
    referral_id bigint references referral (id),
    kind varchar(64) not null,
    record_id bigint not null,
    was varbinary(2097152),
    words varbinary(2097152)
);
create index correction_support on correction (support_id);
create index correction_referral on correction (referral_id);

-- A referral to a MARAC, which hears it some weeks later or not at all. Not part of the exchange set.
create table marac_referral (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    referred date not null,
    reason varbinary(2097152)
);
create index marac_referral_support on marac_referral (support_id);
create index marac_referral_person on marac_referral (person_id);

-- Who must not be told where she is, or that she is supported at all.
alter table support_period add column must_not_know varbinary(2097152);
