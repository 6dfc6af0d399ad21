-- Documents never change; beside them stands what account-service says is settled. lines, tax_lines, closes and split
-- are JSON, since a document is written once and always read whole.
create table invoice (
    billing_account_id bigint      not null,
    invoice_id         text        not null,
    number             text        not null unique,
    kind               text        not null,
    state              text        not null,
    overdue            boolean     not null default false,
    collected_by       text        not null,
    legal_entity       text        not null,
    scope              text,
    usage_month        text,
    period_start       timestamptz,
    period_end         timestamptz,
    issue_date         date        not null,
    created_at         timestamptz not null,
    due_at             timestamptz,
    currency           char(3)     not null,
    net                bigint      not null,
    tax                bigint      not null,
    total              bigint      not null check (total = net + tax),
    unsettled          bigint      not null,
    invoiceable        bigint      not null,
    settled_version    bigint      not null default 0,
    lines              text        not null,
    tax_lines          text        not null,
    closes             text        not null,
    split              text        not null default '[]',
    payment_id         text,
    primary key (billing_account_id, invoice_id)
);

create unique index invoice_by_id on invoice (invoice_id);
-- A month of a scope is invoiced once, a payment too.
create unique index invoice_month on invoice (billing_account_id, usage_month, scope) where kind = 'USAGE';
create unique index invoice_payment on invoice (billing_account_id, payment_id) where kind = 'TOP_UP';

-- The last number taken, per seller, kind and year. Its row is the last that a transaction locks.
create table invoice_series (
    legal_entity text   not null,
    kind         text   not null,
    year         int    not null,
    last_number  bigint not null,
    primary key (legal_entity, kind, year)
);

-- What the run of a month came to, per account and scope: ISSUED, NOTHING_DUE or CARRIED (an exact sum below 0).
create table billing_run (
    billing_account_id bigint          not null,
    usage_month        text            not null,
    scope              text            not null,
    outcome            text            not null,
    exact_sum          numeric(38, 10) not null,
    invoice_id         text,
    done_at            timestamptz     not null,
    primary key (billing_account_id, usage_month, scope)
);

create index billing_run_month on billing_run (usage_month);
