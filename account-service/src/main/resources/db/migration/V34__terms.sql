-- What was decided of each period of each term (I-2): asked once, decided once. HELD until the invoice takes it, or the
-- term is refused after all; what coupon and voucher do for it is taken from them meanwhile (V-5).
create table term_order (
    billing_account_id bigint      not null,
    term_id            text        not null,
    period_start       timestamptz not null,
    state              text        not null check (state in ('HELD', 'TAKEN', 'RELEASED', 'REFUSED')),
    hold_id            text,
    currency           char(3),
    rest               bigint      check (rest >= 0),
    coupon_id          text,
    coupon_amount      bigint      check (coupon_amount >= 0),
    voucher_id         text,
    voucher_amount     bigint      check (voucher_amount >= 0),
    decided_at         timestamptz not null,
    primary key (billing_account_id, term_id, period_start),
    check ((state = 'REFUSED') = (hold_id is null)),
    check ((coupon_id is null) = (coupon_amount is null)),
    check ((voucher_id is null) = (voucher_amount is null))
);

-- The copy of the terms, by term.changed; an account with one that runs is not deregistered (A-11).
create table term (
    billing_account_id bigint      not null,
    term_id            text        not null,
    version            bigint      not null,
    state              text        not null,
    period_end         timestamptz not null,
    primary key (billing_account_id, term_id)
);
