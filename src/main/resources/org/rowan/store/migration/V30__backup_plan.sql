-- Where the daily backups of this store go, and when one was last read back and found whole. One row, or none yet.

create table backup_plan (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    folder varchar(32768),
    daily boolean not null,
    last_good timestamp(6) with time zone
);
