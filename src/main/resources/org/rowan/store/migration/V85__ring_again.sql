-- A referral that waits because nobody answered: when it is to be rung again, London time.

alter table referral add column ring_again timestamp(0);
