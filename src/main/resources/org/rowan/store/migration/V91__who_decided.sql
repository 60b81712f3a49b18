-- Whoever changes a referral later has not decided it. What was decided before was last changed by, as far as is known, who decided.

alter table referral add column decided_by varchar(64);
update referral set decided_by = changed_by where decision <> 'pending';
