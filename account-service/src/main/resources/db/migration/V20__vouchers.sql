-- The master record of codes, bill vouchers and coupons (V-15); only codes (kind CREDIT) are built. Redemptions lock a
-- voucher's row after the account's, so redeemed never passes the threshold that stands then; 0 is no limit (V-9).
create table voucher (
    voucher_id         text        primary key,
    kind               text        not null,
    code               text,
    currency           char(3),
    value              bigint,
    billing_account_id bigint,
    valid_from         timestamptz,
    expires_at         timestamptz not null,
    active             boolean     not null,
    threshold          bigint      not null check (threshold >= 0),
    redeemed           bigint      not null default 0,
    first_top_up       boolean     not null,
    reusable           boolean     not null,
    credit_valid_days  int         check (credit_valid_days > 0),
    created_at         timestamptz not null,
    cancelled_at       timestamptz,
    check (kind <> 'CREDIT' or (code is not null and value > 0 and currency is not null))
);

-- A code is never given twice, also not after it was deleted: its history would be told by another one's.
create unique index voucher_code on voucher (code);
create index voucher_newest on voucher (created_at desc, voucher_id desc);

-- One row a redemption, with what it is worth by the terms of its moment. Without credited_at it waits for the account's
-- first top-up (V-10). use_no counts the account's redemptions of the voucher: two at once cannot both be the first.
create table voucher_redemption (
    billing_account_id bigint      not null,
    redemption_id      text        not null,
    voucher_id         text        not null,
    use_no             bigint      not null,
    currency           char(3)     not null,
    value              bigint      not null check (value > 0),
    credit_valid_days  int,
    redeemed_at        timestamptz not null,
    credited_at        timestamptz,
    expires_at         timestamptz,
    primary key (billing_account_id, redemption_id),
    unique (billing_account_id, voucher_id, use_no)
);

create index voucher_redemption_waiting on voucher_redemption (billing_account_id) where credited_at is null;
create index voucher_redemption_newest on voucher_redemption (billing_account_id, redeemed_at desc, redemption_id desc);

-- Wrong codes of the last hour of real time, by account and client address (V-14); older ones go with the next of any
-- account, by their own index: addresses are personal data.
create table wrong_code (
    billing_account_id bigint      not null,
    client             text        not null,
    tried_at           timestamptz not null
);

create index wrong_code_tried on wrong_code (billing_account_id, tried_at);
create index wrong_code_old on wrong_code (tried_at);
