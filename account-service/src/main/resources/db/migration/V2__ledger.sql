-- The book of an account: how far it has been written, a checksum over all that is written (sum of the first 64 bits of
-- each transaction's digest), and why nothing more may be written, if so. Changed only under the account's lock.
create table book (
    billing_account_id bigint      primary key,
    last_entry         bigint      not null,
    checksum           bigint      not null,
    touched_at         timestamptz not null,
    stopped            text
);

create index book_touched on book (touched_at);
create index book_stopped on book (billing_account_id) where stopped is not null;

-- Append only, like its entries: the service has no statement that changes or deletes either. A source has its effect
-- once: what may happen again to the same source, such as a settlement of a bill, counts up source_version.
create table ledger_transaction (
    billing_account_id bigint      not null,
    transaction_id     text        not null,
    booked_at          timestamptz not null,
    type               text        not null,
    source_type        text        not null,
    source_id          text        not null,
    source_version     bigint      not null,
    outside_number     text,
    description        text        not null,
    digest             bytea       not null,
    primary key (billing_account_id, transaction_id),
    unique (billing_account_id, source_type, source_id, type, source_version)
);

-- Debit positive, credit negative. balance_after is the customer's figure of the book account after this entry.
create table ledger_entry (
    billing_account_id bigint  not null,
    entry_no           bigint  not null,
    transaction_id     text    not null,
    currency           char(3) not null,
    book_account       text    not null,
    dimension          text    not null,
    amount             bigint  not null check (amount <> 0),
    channel            text    not null,
    balance_after      bigint,
    primary key (billing_account_id, entry_no)
);

create index ledger_entry_transaction on ledger_entry (billing_account_id, transaction_id);

-- The sums of the entries, kept beside them.
create table balance (
    billing_account_id bigint  not null,
    currency           char(3) not null,
    book_account       text    not null,
    dimension          text    not null,
    amount             bigint  not null,
    primary key (billing_account_id, currency, book_account, dimension)
);

-- When a lot of cash came, and until when it may be spent; what is left of it is its balance.
create table lot (
    billing_account_id bigint      not null,
    currency           char(3)     not null,
    book_account       text        not null,
    dimension          text        not null,
    opened_at          timestamptz not null,
    expires_at         timestamptz,
    primary key (billing_account_id, currency, book_account, dimension)
);
