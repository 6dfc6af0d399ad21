-- What companies have said against the book: each thing is a case for a person once, however often it is told.
create table payment_case (
    gateway_account text not null,
    transaction_id  text not null,
    told            text not null,
    amount          text not null,
    name            text not null,
    opened_at       timestamptz not null default now(),
    primary key (gateway_account, transaction_id, told, amount, name)
);
