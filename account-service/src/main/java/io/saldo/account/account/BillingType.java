package io.saldo.account.account;

/** Whether the usage of an account is rated. */
public enum BillingType {
    METERED,
    UNMETERED
}
