-- The threshold of the method that is charged, by payment-methods.changed (W-13).
alter table saved_method
    add column threshold          bigint,
    add column threshold_currency char(3),
    -- All methods as people know them, one a line: they are shown with the assets.
    add column labels             text not null default '';

-- What a saved method is charged within the month, for the usage up to up_to (W-13). One is open at a time; its rest only
-- falls. Changed only under the account's lock.
create table threshold_due (
    billing_account_id bigint      not null,
    due_id             text        not null,
    version            bigint      not null,
    currency           char(3)     not null,
    up_to              bigint      not null,
    rest               bigint      not null check (rest >= 0),
    due_at             timestamptz not null,
    overdue_since      timestamptz,
    primary key (billing_account_id, due_id)
);

create unique index threshold_due_open on threshold_due (billing_account_id) where rest > 0;
