-- A payment: an order at a payment company, or money that came besides one (origin_payment_id). Amounts are those of
-- the quote and never change. version counts the payment.pending events; 0: nobody has heard of the order yet.
create table payment_order (
    billing_account_id     bigint      not null references account,
    payment_id             text        not null,
    purpose                text        not null,
    state                  text        not null,
    version                bigint      not null default 0,
    channel                text        not null,
    gateway_account        text        not null references gateway_account,
    currency               char(3)     not null,
    credit                 bigint      not null check (credit >= 0),
    tax                    bigint      not null check (tax >= 0),
    service_fee            bigint      not null check (service_fee >= 0),
    tax_lines              text        not null,
    due_id                 text,
    voucher_code           text,
    return_url             text,
    origin_payment_id      text,
    page_url               text,
    gateway_order_id       text,
    gateway_transaction_id text,
    failure_code           text,
    created_at             timestamptz not null,
    expires_at             timestamptz not null,
    paid_at                timestamptz,
    closed_at              timestamptz,
    next_check_at          timestamptz,
    check_wanted           boolean     not null default false,
    primary key (billing_account_id, payment_id)
);

create unique index payment_order_id on payment_order (payment_id);
create index payment_order_open on payment_order (billing_account_id, expires_at)
    where state in ('CREATED', 'PENDING', 'PROCESSING');
create index payment_order_check on payment_order (billing_account_id, next_check_at) where next_check_at is not null;
create index payment_order_check_wanted on payment_order (payment_id) where check_wanted;

-- Each try of an order at a gateway, under the id that the gateway got; every id leads back to the payment.
create table payment_attempt (
    billing_account_id bigint      not null,
    payment_id         text        not null,
    number             int         not null,
    merchant_order_id  text        not null unique,
    started_at         timestamptz not null,
    primary key (billing_account_id, payment_id, number),
    foreign key (billing_account_id, payment_id) references payment_order
);

-- Money counts once per transaction of a gateway account, whoever tells of it first (gw:P-5).
create table gateway_transaction (
    gateway_account        text   not null,
    gateway_transaction_id text   not null,
    billing_account_id     bigint not null,
    payment_id             text   not null,
    primary key (gateway_account, gateway_transaction_id)
);

-- Money that a company reports and that is in no book (R-10): of an unknown order, or not what was asked for (gw:P-4).
create table unmatched_payment (
    id                text primary key,
    kind              text        not null,
    gateway_account   text        not null,
    reference         text        not null,
    merchant_order_id text        not null,
    payment_id        text,
    amount            text        not null,
    currency          text        not null,
    reason            text        not null,
    received_at       timestamptz not null
);

-- Callbacks with a good signature, as they came; the worker takes them up (gw:P-1, gw:P-2). Times are real time.
create table gateway_event (
    id              bigint generated always as identity primary key,
    gateway_account text        not null,
    event_id        text        not null,
    body            bytea       not null,
    state           text        not null default 'RECEIVED',
    detail          text,
    attempts        int         not null default 0,
    received_at     timestamptz not null default now(),
    next_attempt_at timestamptz,
    unique (gateway_account, event_id)
);

create index gateway_event_waiting on gateway_event (id) where state = 'RECEIVED';
