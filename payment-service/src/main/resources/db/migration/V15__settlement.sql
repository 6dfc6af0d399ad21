-- What a payment company says it has settled, row by row, each once however often its file comes (number: a further row
-- under the same transaction says otherwise than the first). class is where the comparison with our payments stands;
-- MISSING_THERE rows are ours: paid here, in no file yet. Days are the company's.
create table settlement_row (
    gateway_account text        not null references gateway_account,
    kind            text        not null,
    transaction_id  text        not null,
    number          int         not null,
    order_id        text        not null,
    currency        char(3)     not null,
    gross           bigint      not null,
    fee             bigint      not null,
    net             bigint      not null,
    settled_on      date        not null,
    class           text        not null,
    payment_id      text,
    imported_at     timestamptz not null,
    primary key (gateway_account, kind, transaction_id, number)
);

create index settlement_row_day on settlement_row (gateway_account, settled_on);
create index settlement_row_open on settlement_row (gateway_account) where class <> 'MATCHED';
create index refund_leg_reference on refund_leg (reference_number);
