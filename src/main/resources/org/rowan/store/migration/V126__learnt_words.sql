-- What the heads and the words of a provider's spreadsheets mean.
create table learnt_word (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    list_name varchar(64) not null,
    words varbinary(2097152) not null,
    meaning varchar(64) not null
);
