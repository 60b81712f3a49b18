-- Portable SQL: H2 now, PostgreSQL later. Codes are varchar(64), free text up to the exchange set's 1 MiB.
-- created_/changed_ say who and when; version tells two edits of one record apart.

create sequence record_id start with 1 increment by 500;

create table store_state (
    id integer primary key,
    store uuid not null,
    changes bigint not null,
    key_generation bigint not null
);

create table provider (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    name varchar(1048576) not null,
    home_authority varchar(64) not null
);

create table service (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    name varchar(1048576) not null,
    kind varchar(64) not null,
    commissioned boolean not null,
    opened date not null,
    closed date,
    constraint service_dates check (closed is null or closed >= opened)
);

create table unit (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    name varchar(1048576) not null,
    children integer not null,
    access varchar(1048576),
    takes_men boolean,
    oldest_boy integer,
    opened date not null,
    closed date,
    constraint unit_dates check (closed is null or closed >= opened)
);

create table void_period (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    unit_id bigint not null references unit (id),
    starts date not null,
    ends date,
    reason varchar(64) not null,
    constraint void_dates check (ends is null or ends >= starts)
);

create table person (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    given_name varchar(1048576),
    family_name varchar(1048576),
    date_of_birth date,
    sex varchar(64),
    gender_same varchar(64),
    ethnicity varchar(64),
    religion varchar(64),
    orientation varchar(64),
    disabled varchar(64),
    impairment varchar(1048576),
    pregnancy varchar(64),
    language varchar(64),
    interpreter varchar(64),
    home_authority varchar(64),
    home_ward varchar(64)
);

create table recourse_period (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint not null references person (id),
    starts date not null,
    status varchar(64) not null
);

create table referral (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    received timestamp(0) not null,
    source varchar(64) not null,
    person_id bigint references person (id),
    adults integer,
    children integer,
    home_authority varchar(64),
    home_ward varchar(64),
    risk varchar(64),
    status varchar(64),
    needs varchar(1048576),
    decision varchar(64) not null,
    decided date,
    reason varchar(64),
    other_reasons varchar(1048576),
    offered_instead varchar(1048576),
    later_placed boolean,
    referrer varchar(1048576),
    callback boolean,
    safe_when varchar(1048576),
    note varchar(1048576),
    constraint referral_reason check ((decision = 'not_placed') = (reason is not null)),
    constraint referral_decided check ((decision = 'pending') = (decided is null))
);
create index referral_received on referral (received);
create index referral_decision on referral (decision, decided);

create table former_decision (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    referral_id bigint not null references referral (id),
    decision varchar(64) not null,
    decided date,
    reason varchar(64),
    other_reasons varchar(1048576),
    offered_instead varchar(1048576),
    decided_by varchar(64) not null
);

create table support_period (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    reference varchar(128) not null unique,
    service_id bigint not null references service (id),
    referral_id bigint references referral (id),
    key_worker varchar(1048576),
    started date not null,
    ended date,
    planned boolean,
    destination varchar(64),
    destination_authority varchar(64),
    sanctuary_end varchar(64),
    from_provider_in_area boolean,
    constraint support_dates check (ended is null or ended >= started)
);

create table membership (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    role varchar(64) not null,
    joined date,
    departed date
);

create table stay (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    unit_id bigint not null references unit (id),
    moved_in date not null,
    moved_out date,
    constraint stay_dates check (moved_out is null or moved_out >= moved_in)
);

create table need (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    need varchar(64) not null,
    identified date not null,
    identified_by varchar(64),
    supported boolean,
    outcome varchar(64),
    closed date
);

create table note (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint references support_period (id),
    referral_id bigint references referral (id),
    noted timestamp(0) not null,
    author varchar(1048576) not null,
    kind varchar(64) not null,
    minutes integer,
    text varchar(1048576),
    constraint note_on_one check ((support_id is null) <> (referral_id is null))
);
