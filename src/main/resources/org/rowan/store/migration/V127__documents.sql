-- Files put into a case; what is in them stands sealed in pieces beside. Not part of the exchange set.
create table document (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    kind varchar(32) not null,
    format varchar(16) not null,
    name varbinary(2097152),
    about varbinary(2097152),
    dated date not null,
    kilobytes integer not null,
    taken_out timestamp(6) with time zone
);
create index document_support on document (support_id);

create table document_piece (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    support_id bigint not null references support_period (id),
    document_id bigint not null references document (id),
    place integer not null,
    content varbinary(2097152)
);
create index document_piece_support on document_piece (support_id);
create unique index document_piece_place on document_piece (document_id, place);
