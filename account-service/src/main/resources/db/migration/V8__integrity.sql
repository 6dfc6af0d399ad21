-- What the watch over the books has found and how far it has got; the report reads only these. Real time throughout.
create table book_difference (
    billing_account_id bigint      not null,
    kind               text        not null,
    detail             text        not null,
    found_at           timestamptz not null default now(),
    primary key (billing_account_id, kind, detail)
);

-- The sums of a book when it was last checked.
create table book_total (
    billing_account_id bigint  not null,
    currency           char(3) not null,
    debit              bigint  not null,
    credit             bigint  not null,
    primary key (billing_account_id, currency)
);

-- One row: whoever has it locked does the round. A cycle has come to every book once.
create table integrity_sweep (
    id              boolean     primary key default true check (id),
    reached         bigint      not null,
    looked_at       timestamptz not null,
    books           bigint      not null,
    cycle_began_at  timestamptz not null,
    complete_since  timestamptz
);

insert into integrity_sweep (reached, looked_at, books, cycle_began_at) values (0, now(), 0, now());
