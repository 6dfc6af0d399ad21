-- Usage as it came, once each (U-1). Partitioned by the UTC day of its start, which a repeat repeats; partitions are
-- made by the writer, the default one stays empty. resource_id and tags are '' where there are none.
create table usage_event (
    cloud_account_id   text            not null,
    source             text            not null,
    event_id           text            not null,
    usage_day          date            not null,
    content_hash       bigint          not null,
    product            text            not null,
    resource_id        text            not null,
    quantity           numeric(38, 18) not null,
    unit               text            not null,
    period_start       timestamptz     not null,
    period_end         timestamptz     not null,
    event_time         timestamptz     not null,
    tags               text            not null,
    rated              boolean         not null,
    primary key (cloud_account_id, source, event_id, usage_day)
) partition by range (usage_day);

create table usage_event_default partition of usage_event default;

-- The running charges (U-8): cumulative, exact, never lowered by invoicing. unbilled = total - nothing_due - invoiced.
create table running_charge (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    cloud_account_id   text            not null,
    currency           char(3)         not null,
    version            bigint          not null default 0,
    total              numeric(38, 10) not null default 0,
    not_in_ongoing     numeric(38, 10) not null default 0,
    nothing_due        numeric(38, 10) not null default 0,
    invoiced           numeric(38, 10) not null default 0,
    usage_up_to        timestamptz     not null default '1970-01-01T00:00:00Z',
    primary key (billing_account_id, usage_month, scope, cloud_account_id)
) with (fillfactor = 70);

-- The same by product: what the lines of a document are made of. taken is what documents or NOTHING_DUE have closed.
create table charge_product (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    cloud_account_id   text            not null,
    product            text            not null,
    quantity           numeric(38, 18) not null,
    total              numeric(38, 10) not null,
    quantity_taken     numeric(38, 18) not null default 0,
    taken              numeric(38, 10) not null default 0,
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product)
) with (fillfactor = 70);

-- The same by product and local day: the rows of charge.accrued.
create table charge_day (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    cloud_account_id   text            not null,
    product            text            not null,
    usage_day          date            not null,
    version            bigint          not null,
    quantity           numeric(38, 18) not null,
    total              numeric(38, 10) not null,
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product, usage_day)
) with (fillfactor = 70);

-- The same by product and resource, for reading.
create table charge_resource (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    cloud_account_id   text            not null,
    product            text            not null,
    resource_id        text            not null,
    quantity           numeric(38, 18) not null,
    total              numeric(38, 10) not null,
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product, resource_id)
) with (fillfactor = 70);

create index running_charge_cloud_account on running_charge (cloud_account_id, usage_month);
