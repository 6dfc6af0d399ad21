package io.saldo.account.account;

/** When an account pays: before it uses, or after. */
public enum PaymentMode {
    PREPAID,
    POSTPAID
}
