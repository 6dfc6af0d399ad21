package io.saldo.account.account;

/** Whether money may leave an account, and whether it still exists. */
public enum AccountStatus {
    VALID,
    /** No money out; usage still accrues and is written off. */
    FROZEN,
    /** For good. */
    DEREGISTERED
}
