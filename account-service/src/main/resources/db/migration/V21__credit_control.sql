-- The most that an account may owe, in its pricing currency (A-3, X-7). It is read with every figure of the account, so it
-- stands in the row that is locked anyway; the sum over a legal entity is found by its registration number.
alter table billing_account add column credit_limit bigint not null default 0 check (credit_limit >= 0);

-- The credit contracts of an account, one after the other (K-4, K-11). The one with number 0 was confirmed on paper when the
-- account was registered; it is written here once it is over.
create table credit_contract (
    billing_account_id bigint      not null,
    contract_no        int         not null,
    state              text        not null,
    settlement_cycle   text        not null,
    payment_term_days  int         not null check (payment_term_days >= 0),
    offered_at         timestamptz not null,
    offered_by         text        not null,
    confirmed_at       timestamptz,
    confirmed_by       text,
    ended_at           timestamptz,
    primary key (billing_account_id, contract_no)
);

create unique index credit_contract_in_force on credit_contract (billing_account_id) where state = 'IN_FORCE';
create unique index credit_contract_awaiting on credit_contract (billing_account_id)
    where state = 'AWAITING_CONFIRMATION';

-- What was done to the limit of an account (K-8); a limit of a past moment is read here. Nothing is approved yet (A-15).
create table credit_record (
    billing_account_id bigint      not null,
    record_no          bigint      generated always as identity,
    transaction_id     text        not null,
    transferred_at     timestamptz not null,
    currency           char(3)     not null,
    amount_before      bigint      not null,
    amount_after       bigint      not null,
    actor              text        not null,
    source             text        not null,
    reason             text        not null,
    approval_id        text,
    primary key (billing_account_id, record_no)
);

-- The line of a legal entity (K-1, K-2). Its row is the lock that every change of a limit in the entity takes first.
create table entity_credit (
    registration_number text    primary key,
    currency            char(3) not null,
    credit              bigint  not null check (credit >= 0)
);

create table entity_credit_record (
    registration_number text        not null,
    record_no           bigint      generated always as identity,
    changed_at          timestamptz not null,
    currency            char(3)     not null,
    amount_before       bigint      not null,
    amount_after        bigint      not null,
    allocated           bigint      not null,
    actor               text        not null,
    reason              text        not null,
    approval_id         text,
    primary key (registration_number, record_no)
);
