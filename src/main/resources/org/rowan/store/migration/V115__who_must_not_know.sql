-- Who must not know where she is, and where she is not safe. Not part of the exchange set.
alter table referral add column must_not_know varbinary(2097152);
alter table referral add column unsafe_areas varbinary(2097152);
