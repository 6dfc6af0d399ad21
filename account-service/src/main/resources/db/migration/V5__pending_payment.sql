-- Payments that may still come. One that is PROCESSING postpones a suspension; CLOSED stays, so that a payment.pending that
-- comes after payment.confirmed or payment.failed opens nothing again. Changed only under the account's lock.
create table pending_payment (
    billing_account_id bigint  not null,
    payment_id         text    not null,
    version            bigint  not null,
    state              text    not null,
    currency           char(3) not null,
    amount             bigint  not null,
    primary key (billing_account_id, payment_id)
);

create index pending_payment_processing on pending_payment (billing_account_id) where state = 'PROCESSING';
