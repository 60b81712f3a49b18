-- Where somebody got to who was not placed.

create table follow_up (
    id bigint primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(64) not null,
    referral_id bigint not null references referral (id),
    asked date not null,
    answer varchar(64) not null,
    later_placed_before boolean
);
create index follow_up_referral on follow_up (referral_id);
