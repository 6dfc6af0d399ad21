create table tally (billing_account_id bigint primary key, total bigint not null default 0);
