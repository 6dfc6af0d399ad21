package io.saldo.account.account;

/** Whether the provider or a partner collects from an account. */
public enum AccountType {
    DIRECT,
    ECOSYSTEM
}
