package io.saldo.payment.refund;

/**
 * How far a leg is. REQUESTED: nobody was called; ASKED: the company may have been, its answer is not known; PENDING: it
 * has said that the money is on its way; BY_HAND: an operator sends it.
 */
public enum LegState {
    ASKED,
    BY_HAND,
    DONE,
    FAILED,
    PENDING,
    REQUESTED;

    boolean isOpen() {
        return this != DONE && this != FAILED;
    }
}
