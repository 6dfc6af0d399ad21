-- Bills of several accounts of an enterprise, settled in one run with a transaction for each account (W-12). A row of either
-- table is changed only while the main account is locked, a share while its own account is locked with it.
create table unified_settlement (
    settlement_id text        primary key,
    enterprise_id text        not null references enterprise,
    main_account  bigint      not null,
    state         text        not null check (state in ('DRAFT', 'RUNNING', 'DONE', 'CANCELLED')),
    created_at    timestamptz not null,
    created_by    text        not null,
    started_at    timestamptz,
    ended_at      timestamptz,
    check ((started_at is null) = (state in ('DRAFT', 'CANCELLED'))),
    check ((ended_at is null) = (state in ('DRAFT', 'RUNNING')))
);

-- One account of a run: what shall be settled, as it was asked for, and what has become of it.
create table unified_settlement_share (
    billing_account_id bigint not null,
    settlement_id      text   not null references unified_settlement,
    wish               text   not null,
    state              text   not null check (state in ('WAITING', 'SETTLED', 'REFUSED')),
    outcome            text,
    primary key (billing_account_id, settlement_id),
    check ((outcome is null) = (state = 'WAITING'))
);

create index unified_settlement_share_of on unified_settlement_share (settlement_id);

-- The unified settlement that runs, until it has ended for the account: automatic write-off is off and cannot be switched.
alter table write_off_setting add column unified_settlement text;
