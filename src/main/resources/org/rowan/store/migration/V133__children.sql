-- Where a child learns and whether social care works with the child, since a day. Not part of the exchange set.
create table child_situation (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    since date not null,
    schooling varchar(32),
    school varbinary(2097152),
    social_care varchar(32),
    social_worker varbinary(2097152)
);
create index child_situation_support on child_situation (support_id);
create index child_situation_person on child_situation (person_id);

-- How a child was on a day, from 1 to 5 in four parts of life. Not part of the exchange set.
create table child_wellbeing (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    asked date not null,
    stage varchar(32) not null,
    said_by varchar(32),
    safe integer,
    body integer,
    feelings integer,
    others integer,
    said varbinary(2097152)
);
create index child_wellbeing_support on child_wellbeing (support_id);
create index child_wellbeing_person on child_wellbeing (person_id);

-- Whom a child sees or hears of the family outside, and how. Not part of the exchange set.
create table child_contact (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    person_id bigint not null references person (id),
    with_whom varbinary(2097152),
    kind varchar(32) not null,
    basis varchar(32),
    starts date not null,
    ends date,
    terms varbinary(2097152)
);
create index child_contact_support on child_contact (support_id);
create index child_contact_person on child_contact (person_id);

-- Why somebody's support ended before that of the household. Not part of the exchange set.
alter table membership add column why_left varchar(32);
