-- Money above a limit is credited when two operators want the same account credited (R-6, R-10): what the first one wants.
alter table unmatched_payment add column first_person text;
alter table unmatched_payment add column first_account_id bigint;
