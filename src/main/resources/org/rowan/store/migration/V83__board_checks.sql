-- When somebody last made sure that the board of a service is right.

create table board_check (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    service_id bigint not null references service (id),
    checked timestamp(0) not null
);
create index board_check_service on board_check (service_id);
