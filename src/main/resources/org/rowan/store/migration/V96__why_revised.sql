-- Why a signed return was made once more: a code of its own, beside why one person signed it.

alter table signed_return add column revised_because varchar(16);
