-- Somebody was asked for her birth date and does not want to say it.

alter table person add column birth_date_refused boolean default false not null;
