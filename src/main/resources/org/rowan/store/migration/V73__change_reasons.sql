-- Why a figure of a return differs much from an earlier one: a code, which travels in the manifest.

create table explained_change (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    period varchar(16) not null,
    against varchar(16) not null,
    place varchar(1024) not null,
    reason varchar(64) not null,
    constraint explained_once unique (period, against, place)
);
