-- Two records that are of one person are joined, and can be taken apart again; two that are of two people are remembered as such.

alter table person add column merged_into bigint references person (id);

create table people_apart (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    one_id bigint not null references person (id),
    other_id bigint not null references person (id),
    constraint people_apart_order check (one_id < other_id),
    constraint people_apart_once unique (one_id, other_id)
);

create table person_merge (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    kept_id bigint not null references person (id),
    merged_id bigint not null references person (id),
    filled varchar(1048576),
    undone boolean not null
);

create table merged_link (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    merge_id bigint not null references person_merge (id),
    kind varchar(64) not null,
    field varchar(64) not null,
    record_id bigint not null,
    aside_session bigint,
    aside_at timestamp(6) with time zone,
    aside_by varchar(64)
);
create index merged_link_merge on merged_link (merge_id);
