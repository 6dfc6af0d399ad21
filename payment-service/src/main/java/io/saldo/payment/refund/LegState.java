package io.saldo.payment.refund;

import io.saldo.payment.order.AskedRefund;

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

    AskedRefund asked() {
        return switch (this) {
            case DONE -> AskedRefund.DONE;
            case FAILED -> AskedRefund.FAILED;
            case ASKED, BY_HAND, PENDING, REQUESTED -> AskedRefund.OPEN;
        };
    }
}
