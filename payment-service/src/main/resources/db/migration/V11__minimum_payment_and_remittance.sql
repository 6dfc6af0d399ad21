-- The provider's minimum of payments with all its days, at its newest version (I-6).
create table minimum_payment (
    one     boolean primary key check (one),
    version bigint not null,
    data    text   not null
);

-- The provider's bank accounts. One with a billing account is dedicated to it (R-2), the others are shared (R-3).
create table remittance_account (
    account            text primary key,
    bank               text    not null,
    holder             text    not null,
    currency           char(3) not null,
    billing_account_id bigint
);

create unique index remittance_account_dedicated on remittance_account (billing_account_id, currency);

-- A line of a bank statement, once per account and reference (R-5). ASSIGNED: it is a payment now; RETURNED: it went back
-- to its sender. claim_id: the approved claim on it.
create table bank_line (
    id             text primary key,
    account        text        not null references remittance_account,
    bank_reference text        not null,
    value_date     date        not null,
    amount         bigint      not null check (amount > 0),
    currency       char(3)     not null,
    payer_name     text        not null,
    payer_account  text        not null,
    text           text        not null,
    state          text        not null,
    claim_id       text,
    payment_id     text,
    imported_at    timestamptz not null,
    unique (account, bank_reference)
);

create index bank_line_open on bank_line (currency, amount, value_date) where state = 'OPEN';

-- What a customer says to have sent (R-6, R-7).
create table remittance_claim (
    id                 text primary key,
    billing_account_id bigint      not null references account,
    amount             bigint      not null check (amount > 0),
    currency           char(3)     not null,
    value_date         date        not null,
    payer_name         text        not null,
    reference          text        not null,
    proof              text,
    state              text        not null,
    line_id            text references bank_line,
    payment_id         text        not null unique,
    first_approver     text,
    reason             text,
    created_at         timestamptz not null,
    decided_at         timestamptz
);

create index remittance_claim_open on remittance_claim (currency, amount, value_date)
    where state in ('OPEN', 'MATCHED', 'PENDING_REVIEW');
create index remittance_claim_account on remittance_claim (billing_account_id, id);
