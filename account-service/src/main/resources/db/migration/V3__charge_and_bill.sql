-- The latest version of each running charge of an account, and how much of it invoices have taken in all.
create table running_charge (
    billing_account_id bigint         not null,
    cloud_account_id   text           not null,
    usage_month        text           not null,
    scope              text           not null,
    version            bigint         not null,
    currency           char(3)        not null,
    total              numeric(38,10) not null,
    not_in_ongoing     numeric(38,10) not null,
    nothing_due        numeric(38,10) not null,
    usage_up_to        timestamptz    not null,
    accrued_at         timestamptz    not null,
    invoiced_version   bigint,
    invoiced_total     numeric(38,10),
    primary key (billing_account_id, usage_month, scope, cloud_account_id)
);

-- The rows of a running charge by product and local day, each at its latest version.
create table charge_row (
    billing_account_id bigint         not null,
    cloud_account_id   text           not null,
    usage_month        text           not null,
    scope              text           not null,
    product            text           not null,
    day                date           not null,
    version            bigint         not null,
    total              numeric(38,10) not null,
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product, day)
);

-- A bill; what is open of it stands in the book (BILLED), what has covered it in bill_cover. The version counts what was
-- told of it: invoice.settled and payment.due.
create table bill (
    billing_account_id bigint      not null,
    bill_id            text        not null,
    kind               text        not null,
    number             text,
    month              text        not null,
    scope              text        not null,
    issue_date         date        not null,
    created_at         timestamptz not null,
    due_at             timestamptz,
    currency           char(3)     not null,
    total              bigint      not null,
    collected_by       text        not null,
    invoiceable        bigint      not null,
    overdue_since      timestamptz,
    version            bigint      not null,
    primary key (billing_account_id, bill_id)
);

create table bill_cover (
    billing_account_id bigint not null,
    bill_id            text   not null,
    asset              text   not null,
    source_id          text   not null,
    amount             bigint not null,
    primary key (billing_account_id, bill_id, asset, source_id)
);
