-- Credit that is held before a resource starts (A-13); nothing of it is in the book. A row is changed only while its
-- account is locked. What is still HELD after expires_at counts no more, also before the row says so.
create table reservation (
    billing_account_id bigint      not null,
    reservation_id     text        not null,
    state              text        not null check (state in ('HELD', 'CAPTURED', 'RELEASED', 'EXPIRED')),
    currency           char(3)     not null,
    amount             bigint      not null check (amount > 0),
    captured           bigint      check (captured > 0 and captured <= amount),
    resource_id        text,
    held_at            timestamptz not null,
    expires_at         timestamptz not null,
    ended_at           timestamptz,
    primary key (billing_account_id, reservation_id),
    check ((state = 'CAPTURED') = (captured is not null)),
    check ((state = 'HELD') = (ended_at is null))
);

create index reservation_newest on reservation (billing_account_id, held_at desc, reservation_id desc);
create index reservation_held on reservation (billing_account_id, expires_at) where state = 'HELD';
