-- What bill vouchers and coupons have beside codes (V-1, V-2, V-15). Lists are words with a space between; empty is "all".
alter table voucher
    add column type          text,
    add column percent       numeric(9, 6),
    add column maximum       bigint,
    add column minimum_spend bigint,
    add column scope         text,
    add column products      text not null default '',
    add column payment_types text not null default '',
    add column order_kinds   text not null default '',
    add check (kind = 'CREDIT' or (billing_account_id is not null and type is not null and scope is not null));

create index voucher_held on voucher (billing_account_id, created_at desc, voucher_id desc) where kind <> 'CREDIT';

-- What is left of each bill voucher; no part of the book (BK-2). Changed only under the account's lock, by uses. What has
-- ended covers nothing any more. told_at: its owner knows that it expires soon.
create table voucher_holding (
    billing_account_id bigint      not null,
    voucher_id         text        not null,
    balance            bigint      not null check (balance >= 0),
    last_use           bigint      not null,
    told_at            timestamptz,
    ended_at           timestamptz,
    primary key (billing_account_id, voucher_id)
);

create index voucher_holding_live on voucher_holding (billing_account_id) where ended_at is null;

-- Every change of a balance, with before and after; append only.
create table voucher_use (
    billing_account_id bigint      not null,
    voucher_id         text        not null,
    use_no             bigint      not null,
    type               text        not null,
    transaction_id     text,
    bill_id            text,
    balance_before     bigint      not null,
    balance_after      bigint      not null check (balance_after >= 0),
    used_at            timestamptz not null,
    primary key (billing_account_id, voucher_id, use_no)
);

-- What vouchers have covered of rows of running charges that no invoice has taken yet (W-4).
create table voucher_cover (
    billing_account_id bigint not null,
    usage_month        text   not null,
    scope              text   not null,
    cloud_account_id   text   not null,
    product            text   not null,
    day                date   not null,
    voucher_id         text   not null,
    amount             bigint not null check (amount > 0),
    primary key (billing_account_id, usage_month, scope, cloud_account_id, product, day, voucher_id)
);

-- What of a row was in an invoice when one came; kept only of accounts that held bill vouchers then.
alter table charge_row add column closed numeric(38,10) not null default 0;
