-- Every figure that was ever released, one page a release, each chained to the one before; the cover knows how many there
-- are and how the last one ends, so that none can be torn out.

create table ledger_cover (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    pages integer not null,
    end_hash varchar(64) not null,
    begun date,
    earlier varchar(32),
    secret varchar(64) not null
);

create table ledger_page (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    page bigint not null unique,
    kind varchar(16) not null,
    release_id varchar(255) not null,
    provider varchar(255) not null,
    period varchar(64) not null,
    smallest integer not null,
    base integer not null,
    release_version integer not null,
    figures clob not null,
    previous varchar(64) not null,
    hash varchar(64) not null
);
