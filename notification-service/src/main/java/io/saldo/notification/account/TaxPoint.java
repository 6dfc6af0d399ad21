package io.saldo.notification.account;

/** When an account's tax arises: with the money, which then has an invoice of its own, or on the usage invoice (I-14). */
public enum TaxPoint {
    TOPUP,
    USAGE
}
