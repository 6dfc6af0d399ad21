-- Lists of an account that rating needs, beside its row, which rating reads anyway; null where there is none. discounts_of
-- is the main account whose discounts a member shares (E-15).
alter table billing_account add column discounts text;
alter table billing_account add column discounts_of bigint;
alter table billing_account add column spend_alerts text;

-- Of what an account was told: a product on a day, or in a month (L-10).
create table spend_alert_sent (
    billing_account_id bigint not null,
    period             text   not null,
    product            text   not null,
    primary key (billing_account_id, period, product)
);

-- Our copy of the provider's settings, by reference.changed.
create table provider_setting (
    id         text   primary key,
    version    bigint not null,
    valid_from date   not null,
    value      text   not null
);
