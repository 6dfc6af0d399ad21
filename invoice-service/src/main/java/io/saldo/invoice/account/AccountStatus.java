package io.saldo.invoice.account;

/** State of a billing account (SP-11). */
public enum AccountStatus {
    DEREGISTERED,
    FROZEN,
    VALID
}
