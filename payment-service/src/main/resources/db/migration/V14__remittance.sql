-- The provider's bank accounts: dedicated to one customer (R-2), or shared by all (R-3). A payment names one where others
-- name a gateway account, so that column no longer points to one table.
create table bank_account (
    account            text primary key,
    bank               text    not null,
    holder             text    not null,
    currency           char(3) not null,
    billing_account_id bigint references account,
    unique (billing_account_id, currency)
);

alter table payment_order drop constraint payment_order_gateway_account_fkey;

-- A line of a statement, once for each reference of its bank (R-5). It is money that nobody owns from the moment it is
-- there (R-10): whether it has an owner stands in unmatched_payment alone. payer is the sender's name made comparable.
-- wanted counts the wishes to look at the line again, looked those that were done; not_before is real time.
create table bank_line (
    account        text        not null references bank_account,
    bank_reference text        not null,
    value_date     date        not null,
    amount         bigint      not null check (amount > 0),
    currency       char(3)     not null,
    payer_name     text        not null,
    payer_account  text        not null,
    text           text        not null,
    payer          text        not null,
    imported_at    timestamptz not null,
    wanted         int         not null default 1,
    looked         int         not null default 0,
    not_before     timestamptz,
    primary key (account, bank_reference),
    foreign key (account, bank_reference) references unmatched_payment (gateway_account, reference)
);

create index bank_line_money on bank_line (currency, amount, value_date);
create index bank_line_payer on bank_line (currency, payer);
create index bank_line_wanted on bank_line (imported_at) where wanted > looked;

-- What a customer says to have sent (R-6). It bears the id of the payment that it is to become. owner is the verified
-- owner's name made comparable, payer the named sender's; version counts the payment.pending events.
create table remittance_claim (
    billing_account_id bigint      not null references account,
    claim_id           text        not null unique,
    payment_id         text        not null unique,
    version            bigint      not null,
    state              text        not null,
    amount             bigint      not null check (amount > 0),
    currency           char(3)     not null,
    value_date         date        not null,
    payer_name         text        not null,
    reference          text        not null,
    proof              text,
    owner              text        not null,
    payer              text        not null,
    line_id            text,
    first_approver     text,
    reason             text,
    created_at         timestamptz not null,
    decided_at         timestamptz,
    primary key (billing_account_id, claim_id)
);

-- One line, one approved claim (R-7).
create unique index remittance_claim_approved on remittance_claim (line_id) where state = 'APPROVED';
create index remittance_claim_line on remittance_claim (line_id);
create index remittance_claim_open on remittance_claim (currency, amount)
    where state in ('OPEN', 'MATCHED', 'PENDING_REVIEW');
create index remittance_claim_newest on remittance_claim (created_at, claim_id);
