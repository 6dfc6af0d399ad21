package io.saldo.invoice.account;

/** How an account pays (I-3). */
public enum PaymentMode {
    POSTPAID,
    PREPAID
}
