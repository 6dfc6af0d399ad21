-- Cash between two accounts (E-10 to E-13): a row in each of them, which says what it was for that account. The receiver's
-- lot in the book bears the id of the transfer. A row is changed only while both accounts are locked.
create table transfer (
    billing_account_id bigint      not null,
    transfer_id        text        not null,
    direction          text        not null check (direction in ('OUT', 'IN')),
    counterpart        bigint      not null,
    state              text        not null check (state in ('IN_TRANSIT', 'DONE')),
    currency           char(3)     not null,
    amount             bigint      not null check (amount > 0),
    reclaimed          bigint      not null default 0 check (reclaimed between 0 and amount),
    reclaims           int         not null default 0,
    remark             text        not null,
    transferred_at     timestamptz not null,
    primary key (billing_account_id, transfer_id)
);

create index transfer_newest on transfer (billing_account_id, transferred_at desc, transfer_id desc);
create index transfer_counterpart on transfer (billing_account_id, counterpart, direction);

-- The giver's lots that the money came from, in the order in which they were taken, and what has gone back into each.
create table transfer_lot (
    billing_account_id bigint not null,
    transfer_id        text   not null,
    leg_no             int    not null,
    lot                text   not null,
    amount             bigint not null check (amount > 0),
    returned           bigint not null default 0 check (returned between 0 and amount),
    primary key (billing_account_id, transfer_id, leg_no)
);
