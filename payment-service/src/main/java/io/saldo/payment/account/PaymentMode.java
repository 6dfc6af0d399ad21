package io.saldo.payment.account;

/** Whether an account pays before or after use. */
public enum PaymentMode {
    POSTPAID,
    PREPAID
}
