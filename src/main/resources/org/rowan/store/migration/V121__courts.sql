-- Proceedings, hearings and orders. Not part of the exchange set.
create table proceeding (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    kind varchar(32) not null,
    began date not null,
    ended date,
    court varbinary(2097152),
    about varbinary(2097152),
    outcome varbinary(2097152)
);
create index proceeding_support on proceeding (support_id);

create table court_hearing (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    proceeding_id bigint references proceeding (id),
    listed timestamp(0) not null,
    court varbinary(2097152),
    about varbinary(2097152)
);
create index court_hearing_support on court_hearing (support_id);
create index court_hearing_proceeding on court_hearing (proceeding_id);

create table court_order (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    proceeding_id bigint references proceeding (id),
    kind varchar(32) not null,
    terms varbinary(2097152),
    starts date not null,
    ends date,
    served date,
    all_of_them boolean not null
);
create index court_order_support on court_order (support_id);
create index court_order_person on court_order (person_id);
create index court_order_proceeding on court_order (proceeding_id);
