-- What can tell who somebody is, is sealed under the key of its case: binary from here on. V41 seals what is there.
-- One column after the other, since a day becomes text before it becomes bytes.

create table case_key (
    case_id bigint primary key,
    name uuid not null,
    wrapped varbinary(64) not null
);

-- case_id is null where the case was made after the backup that this database was restored from.
create table erased_case (
    name uuid primary key,
    case_id bigint,
    erased_at timestamp(6) with time zone not null
);
create index erased_case_case on erased_case (case_id);

alter table provider alter column name set data type varbinary(2097152);
alter table service alter column name set data type varbinary(2097152);
alter table unit alter column name set data type varbinary(2097152);

alter table person alter column given_name set data type varbinary(2097152);
alter table person alter column family_name set data type varbinary(2097152);
alter table person alter column date_of_birth set data type varchar(10);
alter table person alter column date_of_birth set data type varbinary(128);

alter table referral alter column offered_instead set data type varbinary(2097152);
alter table referral alter column referrer set data type varbinary(2097152);
alter table referral alter column safe_when set data type varbinary(2097152);
alter table referral alter column note set data type varbinary(2097152);
alter table former_decision alter column offered_instead set data type varbinary(2097152);

alter table support_period alter column key_worker set data type varbinary(2097152);

-- An erased note has lost its author too.
alter table note alter column author set data type varbinary(2097152);
alter table note alter column author drop not null;
alter table note alter column text set data type varbinary(2097152);

alter table risk_assessment alter column tool set data type varbinary(2097152);

alter table group_session alter column topic set data type varbinary(2097152);

alter table participant alter column date_of_birth set data type varchar(10);
alter table participant alter column date_of_birth set data type varbinary(128);

alter table audit_entry alter column detail set data type varbinary(2097152);
alter table audit_entry add column case_id bigint;

-- The entries up to this one have digests over a salt, which V42 takes away, and the detail in the clear.
alter table store_state add column audit_salted bigint default 0 not null;
