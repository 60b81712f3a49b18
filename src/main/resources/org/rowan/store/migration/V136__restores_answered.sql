-- After a restore the ledger may be older than what went out. The audit says that there was one; the cover says which of
-- them somebody has answered, by entering what left since or by saying that nothing did.
alter table ledger_cover add column restore_answered bigint default 0 not null;
