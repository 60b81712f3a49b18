-- That a provider's spreadsheet was brought in: its records have the ids between two, so that all of them can be taken back.
create table brought_sheet (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    first_id bigint not null,
    last_id bigint not null,
    records integer not null,
    referrals integer not null,
    supports integer not null
);
