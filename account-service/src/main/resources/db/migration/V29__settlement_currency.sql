-- The published exchange rates, as invoice-service tells them: one a day and pair (X-5).
create table exchange_rate (
    id            text            primary key,
    version       bigint          not null,
    removed       boolean         not null,
    day           date            not null,
    from_currency char(3)         not null,
    to_currency   char(3)         not null,
    rate          numeric(38,18)  not null check (rate > 0)
);

create index exchange_rate_pair on exchange_rate (from_currency, to_currency, day desc);

-- Wishes to settle in another currency from a month on (X-2), and what has become of them. Changed only under the account's
-- lock. condition: the one of X-3 that failed at the switch.
create table currency_request (
    billing_account_id bigint      not null,
    request_no         bigint      generated always as identity,
    from_currency      char(3)     not null,
    to_currency        char(3)     not null,
    month              text        not null,
    state              text        not null check (state in ('PENDING', 'REPLACED', 'CANCELLED', 'DONE', 'FAILED')),
    requested_at       timestamptz not null,
    requested_by       text        not null,
    decided_at         timestamptz,
    condition          text,
    primary key (billing_account_id, request_no),
    check ((state = 'PENDING') = (decided_at is null))
);

create unique index currency_request_pending on currency_request (billing_account_id) where state = 'PENDING';

-- The switches that were made: the rate, and for each lot and bucket what it was, what it became, and what rounding made of
-- it; the last is a field only, no entry (X-6).
create table currency_conversion (
    billing_account_id bigint         not null,
    conversion_id      text           not null,
    from_currency      char(3)        not null,
    to_currency        char(3)        not null,
    rate               numeric(38,18) not null,
    rate_date          date           not null,
    month              text           not null,
    converted_at       timestamptz    not null,
    primary key (billing_account_id, conversion_id)
);

create index currency_conversion_time on currency_conversion (billing_account_id, converted_at);

create table currency_conversion_lot (
    billing_account_id bigint         not null,
    conversion_id      text           not null,
    book_account       text           not null,
    dimension          text           not null,
    from_amount        bigint         not null check (from_amount > 0),
    to_amount          bigint         not null check (to_amount >= 0),
    difference         numeric(38,20) not null,
    primary key (billing_account_id, conversion_id, book_account, dimension)
);
