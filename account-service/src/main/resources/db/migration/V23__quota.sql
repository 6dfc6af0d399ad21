-- What a partner lets an ecosystem account consume, in its pricing currency (Q-1). It stands in the row that is locked anyway.
alter table billing_account add column quota bigint not null default 0 check (quota >= 0);

-- What was done to the quota of an account (Q-2); the quota of a past moment is read here.
create table quota_record (
    billing_account_id bigint      not null,
    record_no          bigint      generated always as identity,
    transaction_id     text        not null,
    changed_at         timestamptz not null,
    currency           char(3)     not null,
    amount_before      bigint      not null,
    amount_after       bigint      not null,
    actor              text        not null,
    reason             text        not null,
    primary key (billing_account_id, record_no)
);

-- What a partner has done to the consumption ledger (Q-2, Q-3). The partner's own number makes a repeat of it the same change.
create table quota_consumption (
    billing_account_id bigint      not null,
    record_no          bigint      generated always as identity,
    outside_number     text        not null,
    transaction_id     text        not null,
    change             text        not null check (change in ('INCREASE', 'DECREASE')),
    currency           char(3)     not null,
    amount             bigint      not null check (amount > 0),
    amount_after       bigint      not null,
    invoice_id         text,
    changed_at         timestamptz not null,
    actor              text        not null,
    reason             text        not null,
    primary key (billing_account_id, record_no),
    unique (billing_account_id, outside_number)
);
