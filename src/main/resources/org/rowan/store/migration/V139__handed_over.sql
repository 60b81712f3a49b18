-- A case got another key worker: who had it until then, and who has it since. Not part of the exchange set.
create table handed_over (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    was varbinary(2097152),
    worker varbinary(2097152),
    note_id bigint not null,
    steps varchar(4000) not null
);
create index handed_over_support on handed_over (support_id);
