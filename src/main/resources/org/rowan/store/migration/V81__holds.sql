-- Who a unit is held for, and until when. The nights of a hold stay a row of void_period, which exchange sets and returns know.

create table hold (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    unit_id bigint not null references unit (id),
    starts date not null,
    void_id bigint references void_period (id),
    referral_id bigint references referral (id),
    held_for varbinary(2097152),
    runs_until timestamp(0),
    ended date,
    ending varchar(64),
    used_by_id bigint references support_period (id),
    constraint hold_ending check ((ended is null) = (ending is null))
);
create index hold_unit on hold (unit_id);

-- What a hold said before it was changed.
create table former_hold (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    hold_id bigint not null references hold (id),
    said_by varchar(64) not null,
    referral_id bigint references referral (id),
    held_for varbinary(2097152),
    runs_until timestamp(0),
    ended date,
    ending varchar(64),
    used_by_id bigint
);
create index former_hold_hold on former_hold (hold_id);
