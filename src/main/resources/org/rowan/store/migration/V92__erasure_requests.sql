-- That a case is to be erased: asked for by one person, done by another. The line stays; the words go with the case.
create table erasure_request (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint references person (id),
    referral_id bigint references referral (id),
    reason varchar(64) not null,
    words varbinary(2097152),
    ended_at timestamp(6) with time zone,
    ended_by varchar(64),
    ending varchar(64),
    constraint erasure_request_on_one check ((person_id is null) <> (referral_id is null))
);
create index erasure_request_person on erasure_request (person_id);
create index erasure_request_referral on erasure_request (referral_id);
