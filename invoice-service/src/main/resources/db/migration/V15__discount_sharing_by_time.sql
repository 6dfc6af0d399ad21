-- From when on a member shares the discounts of discounts_of, and what it shared before (U-9, E-15): usage comes late, and
-- is charged by the day of its use. A begin that is null is not known, and counts as the beginning of time.
alter table billing_account add column discounts_since timestamptz;

create table past_discount_sharing (
    billing_account_id bigint      not null,
    main_account       bigint      not null,
    held_from          timestamptz,
    held_to            timestamptz not null,
    primary key (billing_account_id, main_account, held_to)
);
