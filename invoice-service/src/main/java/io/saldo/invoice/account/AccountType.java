package io.saldo.invoice.account;

/** Whether Saldo collects from the customer or a partner does. */
public enum AccountType {
    DIRECT,
    ECOSYSTEM
}
