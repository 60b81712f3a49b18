-- Who prepared which figures, and what was signed: the package byte for byte, with its page in the ledger.

create table prepared_return (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    period varchar(16) not null,
    release_version integer not null,
    digest varchar(64) not null
);

create table signed_return (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    period varchar(16) not null,
    release_version integer not null,
    ledger_page bigint not null,
    rules varchar(255) not null,
    prepared_by varchar(64) not null,
    alone_because varchar(16),
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    content blob not null,
    closing clob not null,
    constraint signed_once unique (period, release_version)
);
