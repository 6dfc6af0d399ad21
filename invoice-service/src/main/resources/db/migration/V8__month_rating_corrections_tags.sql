-- Prices in tiers and packages. Tiers are text, 100:10,:8 is up to 100 at 10 and above at 8: nobody searches in them.
alter table price alter column unit_price drop not null;
alter table price add column tiers text;
alter table price add column package_size numeric(38, 18);

-- How far the months have got that are rated as a whole (U-6): what came, the percent of discount times the quantity that
-- it was on, and what that comes to. An event adds to one row instead of reading its month again.
create table month_quantity (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    cloud_account_id   text            not null,
    product            text            not null,
    price_id           text            not null,
    currency           char(3)         not null,
    quantity           numeric(38, 18) not null default 0,
    discounted         numeric         not null default 0,
    total              numeric(38, 10) not null default 0,
    primary key (billing_account_id, usage_month, cloud_account_id, product, price_id)
) with (fillfactor = 70);

-- A correction is a usage event that names another one (U-7). The one that it names keeps which correction holds.
alter table usage_event add column corrects_source text;
alter table usage_event add column corrects_id text;
alter table usage_event add column corrected_quantity numeric(38, 18);
alter table usage_event add column corrected_at timestamptz;
alter table usage_event add column corrected_by text;

-- The running charges by listed tag, key and value with a unit separator between them (U-8).
create table charge_tag (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    cloud_account_id   text            not null,
    product            text            not null,
    tag                text            not null,
    quantity           numeric(38, 18) not null,
    total              numeric(38, 10) not null,
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product, tag)
) with (fillfactor = 70);
