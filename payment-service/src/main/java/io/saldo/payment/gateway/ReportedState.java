package io.saldo.payment.gateway;

/**
 * What a payment company says of an order, in our words; each adapter translates its own. REVERSED and VOIDED end an
 * order that has no money as failed and cancelled; money that is in the book is taken back (gw:P-16). REFUND_FAILED says
 * of a refund, not of its order, that its money has not gone back or has come back from there (gw:P-13).
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
    REFUND_FAILED,
    REVERSED,
    VOIDED;

    /** Whether money that came is not there any more, by no refund. */
    public boolean isTakenBack() {
        return this == CHARGEBACK || this == REVERSED || this == VOIDED;
    }
}
