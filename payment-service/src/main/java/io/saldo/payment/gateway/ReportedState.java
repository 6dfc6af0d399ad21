package io.saldo.payment.gateway;

/** What a payment company says of an order, in our words; each adapter translates its own. */
public enum ReportedState {
    CANCELLED,
    EXPIRED,
    FAILED,
    PAID,
    PENDING,
    PROCESSING,
    REFUNDED
}
