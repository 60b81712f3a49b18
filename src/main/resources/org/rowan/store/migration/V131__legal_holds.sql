-- That a case is not to be erased, until somebody ends that. Not part of the exchange set.
create table legal_hold (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    person_id bigint references person (id),
    referral_id bigint references referral (id),
    reason varbinary(2097152),
    review date not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(64),
    constraint legal_hold_on_one check ((person_id is null) <> (referral_id is null))
);
create index legal_hold_person on legal_hold (person_id);
create index legal_hold_referral on legal_hold (referral_id);
