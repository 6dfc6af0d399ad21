-- Products are listed newest first.
alter table product add column added bigint generated always as identity;
create unique index product_added on product (added);

-- Seller and customer as they were at the issue (I-20): a document never changes, they do.
alter table invoice add column parties text;

-- What the report of a run asks for.
drop index billing_run_month;
create index billing_run_month on billing_run (usage_month, outcome);
create index billing_account_next_month on billing_account (next_month);
create index due_row_parked on due_row (kind, billing_account_id) where parked;
