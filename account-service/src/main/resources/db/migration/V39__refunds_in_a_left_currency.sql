-- What goes back of a payment whose currency the account has left: in the currency that was paid (X-8). Absent where both are one.
alter table refund_leg
    add column sent_amount   bigint check (sent_amount >= 0),
    add column sent_currency char(3);
