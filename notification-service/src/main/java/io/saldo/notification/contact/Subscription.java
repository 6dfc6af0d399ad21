package io.saldo.notification.contact;

/** A group of news that a contact may want. */
public enum Subscription {
    ACCOUNT,
    BALANCE,
    INVOICE,
    PAYMENT,
    SERVICE
}
