-- The order id under which a company knows the money of a transaction: what goes back is asked for under it.
alter table gateway_transaction add column merchant_order_id text;

-- A part of a refund, of one payment, as account-service has decided it (O-8). Its row is there before anybody is called,
-- and its key never changes, so that money goes back once however often the company is asked (gw:P-13).
-- wanted: the worker is to go on with it; next_check_at: when it is looked at again, on the billing clock.
create table refund_leg (
    billing_account_id bigint      not null references account,
    refund_id          text        not null,
    leg                int         not null,
    refund_key         text        not null unique,
    payment_id         text        not null,
    amount             bigint      not null check (amount >= 0),
    tax                bigint      not null check (tax >= 0),
    currency           char(3)     not null,
    kind               text        not null,
    destination        text        not null,
    bank               text,
    bank_account       text,
    holder             text,
    reason             text        not null,
    state              text        not null,
    wanted             boolean     not null,
    attempts           int         not null default 0,
    not_before         timestamptz,
    next_check_at      timestamptz,
    reference_number   text,
    failure            text,
    requested_at       timestamptz not null,
    closed_at          timestamptz,
    primary key (billing_account_id, refund_id, leg)
);

create index refund_leg_wanted on refund_leg (refund_key) where wanted;
create index refund_leg_check on refund_leg (billing_account_id, next_check_at) where next_check_at is not null;
create index refund_leg_payment on refund_leg (payment_id);
create index refund_leg_by_hand on refund_leg (requested_at, refund_key) where state = 'BY_HAND';
