package io.saldo.payment.account;

/** When tax falls due: with the money, or with the invoice (I-14). */
public enum TaxPoint {
    TOPUP,
    USAGE
}
