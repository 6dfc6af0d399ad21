package io.saldo.payment.gateway;

/**
 * What a payment company says of an order, in our words; each adapter translates its own. REVERSED and VOIDED end an
 * order that has no money as failed and cancelled; money that is in the book is taken back (gw:P-16).
 */
public enum ReportedState {
    CANCELLED,
    CHARGEBACK,
    EXPIRED,
    FAILED,
    PAID,
    PENDING,
    PROCESSING,
    REFUNDED,
    REVERSED,
    VOIDED
}
