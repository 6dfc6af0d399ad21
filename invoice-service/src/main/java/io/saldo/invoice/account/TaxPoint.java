package io.saldo.invoice.account;

/** Whether tax comes with the money or on the invoice (I-14). */
public enum TaxPoint {
    TOPUP,
    USAGE
}
