package io.saldo.payment.settlement;

/** What a row of a settlement file is about. */
public enum SettlementKind {
    CHARGEBACK,
    PAYMENT,
    REFUND
}
