-- Who is shut out of which case, and by which profile rounded figures are drawn, is sealed: V95 seals what is there.
alter table sight_rule alter column user_name set data type varbinary(2097152);
alter table sight_rule alter column checked_users set data type varbinary(2097152);
alter table ledger_cover alter column secret set data type varbinary(2097152);
