-- The rest of the exchange set: what is given, risk, waiting, and the work beside supported households. Portable SQL, as V1.
-- Days on which a return looks for records have an index.

create table support_given (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    given_on date not null,
    kind varchar(64) not null,
    minutes integer
);
create index support_given_given_on on support_given (given_on);

create table waiting_period (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    starts date not null,
    ends date,
    reason varchar(64) not null,
    constraint waiting_dates check (ends is null or ends >= starts)
);

create table risk_assessment (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    assessed date not null,
    tool varchar(1048576),
    score integer,
    level varchar(64) not null,
    basis varchar(64),
    constraint risk_score check (score between 0 and 24)
);
create index risk_assessment_assessed on risk_assessment (assessed);

create table marac_hearing (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    heard date not null
);
create index marac_hearing_heard on marac_hearing (heard);

create table abuse_suffered (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    type varchar(64) not null
);

create table household_grant (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    given_on date not null,
    kind varchar(64) not null,
    amount numeric(12, 2) not null,
    constraint grant_amount check (amount >= 0)
);
create index household_grant_given_on on household_grant (given_on);

create table safe_property (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    made_safe date not null
);
create index safe_property_made_safe on safe_property (made_safe);

create table contact (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    taken timestamp(0) not null,
    caller varchar(64) not null,
    minutes integer,
    outcome varchar(64),
    language varchar(64)
);
create index contact_taken on contact (taken);

create table group_session (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    held timestamp(0) not null,
    topic varchar(1048576),
    language varchar(64),
    heads integer
);
create index group_session_held on group_session (held);

create table attendance (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    session_id bigint not null references group_session (id),
    person_id bigint not null references person (id)
);

-- No table refers to this one, and it refers to no person: participants are kept apart.
create table participant (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    referred date not null,
    source varchar(64),
    sex varchar(64),
    date_of_birth date,
    assessed date,
    started date,
    ended date,
    ending varchar(64),
    constraint participant_dates check (ended is null or started is null or ended >= started)
);
