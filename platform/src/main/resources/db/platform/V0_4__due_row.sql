-- Scheduled work: one row per account and kind, on the billing clock. Retries and parking are on real time.
create table due_row (
    billing_account_id bigint      not null,
    kind               text        not null,
    due_at             timestamptz not null,
    attempts           int         not null default 0,
    retry_at           timestamptz,
    parked             boolean     not null default false,
    last_error         text,
    primary key (billing_account_id, kind)
);

create index due_row_due on due_row (due_at) where not parked;
