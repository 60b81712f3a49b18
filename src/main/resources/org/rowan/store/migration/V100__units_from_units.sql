-- Which units were made of which by splitting or joining.
create table unit_origin (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    unit_id bigint not null references unit (id),
    former_id bigint not null references unit (id)
);
create index unit_origin_unit on unit_origin (unit_id);
create index unit_origin_former on unit_origin (former_id);

-- A cot that stands in a unit for some nights: from starts until the night before ends; open while that is null.
create table cot (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    unit_id bigint not null references unit (id),
    starts date not null,
    ends date
);
create index cot_unit on cot (unit_id);
