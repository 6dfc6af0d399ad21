-- What a lot of own cash came by (O-4, O-9): the payment, where its money lies, and from when it may go back (gw:M-7; null: at
-- once). What of it is left stands in the book, what of it is on its way back or gone in refund_leg.
create table payment_origin (
    billing_account_id bigint      not null,
    payment_id         text        not null,
    currency           char(3)     not null,
    credit             bigint      not null check (credit >= 0),
    channel            text        not null,
    clearing           text        not null check (clearing in ('CLEARING_GATEWAY', 'CLEARING_BANK')),
    clearing_name      text        not null,
    credited_at        timestamptz not null,
    withdrawable_from  timestamptz,
    primary key (billing_account_id, payment_id)
);

-- A refund names its payment only: this finds the account.
create index payment_origin_payment on payment_origin (payment_id);

create table payment_tax (
    billing_account_id bigint not null,
    payment_id         text   not null,
    tax_rule           text   not null,
    amount             bigint not null check (amount > 0),
    primary key (billing_account_id, payment_id, tax_rule)
);

-- Payments that were credited before: the book has all but the waiting time, which is over.
insert into payment_origin (billing_account_id, payment_id, currency, credit, channel, clearing, clearing_name, credited_at)
select t.billing_account_id, t.source_id, cash.currency, -cash.amount, cash.channel, money.book_account, money.dimension,
       t.booked_at
from ledger_transaction t
join ledger_entry cash on cash.billing_account_id = t.billing_account_id and cash.transaction_id = t.transaction_id
     and cash.book_account = 'CASH_OWN'
join ledger_entry money on money.billing_account_id = t.billing_account_id and money.transaction_id = t.transaction_id
     and money.book_account in ('CLEARING_GATEWAY', 'CLEARING_BANK')
where t.source_type = 'PAYMENT' and t.type = 'CHARGE';

insert into payment_tax (billing_account_id, payment_id, tax_rule, amount)
select t.billing_account_id, t.source_id, e.dimension, -sum(e.amount)
from ledger_transaction t join ledger_entry e using (billing_account_id, transaction_id)
where t.source_type = 'PAYMENT' and t.type = 'CHARGE' and e.book_account = 'TAX_PAYABLE'
group by t.billing_account_id, t.source_id, e.dimension;

-- A withdrawal, or money of one payment that goes back (O-8); changed only while its account is locked. The bank details are
-- those of a designated account (O-5).
create table refund (
    billing_account_id bigint      not null,
    refund_id          text        not null,
    kind               text        not null check (kind in ('WITHDRAWAL', 'PAYMENT_REFUND', 'ORDER_REFUND')),
    state              text        not null,
    currency           char(3)     not null,
    amount             bigint      not null check (amount > 0),
    destination        text        not null,
    bank               text,
    bank_account       text,
    holder             text,
    proof              text,
    source_type        text        not null,
    source_id          text        not null,
    reason             text        not null,
    requested_at       timestamptz not null,
    done_at            timestamptz,
    primary key (billing_account_id, refund_id),
    check ((state in ('REQUESTED', 'EXECUTING')) = (done_at is null))
);

create index refund_newest on refund (billing_account_id, requested_at desc, refund_id desc);

-- One open withdrawal an account (O-8); it is decided under the account's lock, this only keeps it true.
create unique index refund_open_withdrawal on refund (billing_account_id)
    where kind = 'WITHDRAWAL' and state in ('REQUESTED', 'EXECUTING');

-- What goes back to one payment. A leg that failed or was cancelled has given its amount and its tax back to the lot.
create table refund_leg (
    billing_account_id bigint not null,
    refund_id          text   not null,
    leg                int    not null,
    payment_id         text   not null,
    amount             bigint not null check (amount > 0),
    state              text   not null,
    reference_number   text,
    failure            text,
    primary key (billing_account_id, refund_id, leg)
);

create index refund_leg_payment on refund_leg (billing_account_id, payment_id);

create table refund_leg_tax (
    billing_account_id bigint not null,
    refund_id          text   not null,
    leg                int    not null,
    tax_rule           text   not null,
    amount             bigint not null check (amount > 0),
    primary key (billing_account_id, refund_id, leg, tax_rule)
);
