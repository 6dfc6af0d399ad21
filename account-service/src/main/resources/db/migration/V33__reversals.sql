-- Payments that were taken back at the bank, in whole or in part (BK-32); what of it was not there any more is a bill. The
-- shares count as gone when cash leaves later, so that tax never goes back twice (O-9). Append only.
create table payment_reversal (
    billing_account_id     bigint      not null,
    payment_id             text        not null,
    reversal_no            bigint      not null,
    kind                   text        not null check (kind in ('REVERSED', 'CHARGEBACK')),
    gateway_transaction_id text        not null,
    currency               char(3)     not null,
    credit                 bigint      not null check (credit >= 0),
    bill_id                text,
    reversed_at            timestamptz not null,
    taken_at               timestamptz not null,
    primary key (billing_account_id, payment_id, reversal_no),
    unique (billing_account_id, payment_id, kind, gateway_transaction_id, reversed_at)
);

create table payment_reversal_tax (
    billing_account_id bigint not null,
    payment_id         text   not null,
    reversal_no        bigint not null,
    tax_rule           text   not null,
    amount             bigint not null check (amount > 0),
    primary key (billing_account_id, payment_id, reversal_no, tax_rule)
);
