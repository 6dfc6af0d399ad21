-- Whether an account has a saved payment method that can be charged, by payment-methods.changed: without one a postpaid
-- account does not buy (A-13).
create table saved_method (
    billing_account_id bigint  primary key,
    version            bigint  not null,
    chargeable         boolean not null
);
