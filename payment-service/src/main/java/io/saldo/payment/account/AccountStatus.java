package io.saldo.payment.account;

/** Whether an account may be used; money may come in unless it is deregistered. */
public enum AccountStatus {
    DEREGISTERED,
    FROZEN,
    VALID
}
