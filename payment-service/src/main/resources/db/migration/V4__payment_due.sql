-- What is to be collected, as account-service last told it; a rest of 0 stays, so that an older record does not come back.
create table payment_due (
    billing_account_id bigint      not null references account,
    due_id             text        not null,
    version            bigint      not null,
    reason             text        not null,
    rest               bigint      not null check (rest >= 0),
    currency           char(3)     not null,
    collect            text        not null,
    due_at             timestamptz not null,
    no_method_told     boolean     not null default false,
    primary key (billing_account_id, due_id)
);
