package io.saldo.payment.gateway;

import java.util.Optional;

/** What a payment company says of a refund: its own number for it, and why it failed. */
public record RefundReport(State state, Optional<String> reference, Optional<String> code) {

    /** Accepted and on its way, given back, or refused for good. */
    public enum State {
        PENDING,
        DONE,
        FAILED
    }

    /** The company said no. */
    public static RefundReport failed(String code) {
        return new RefundReport(State.FAILED, Optional.empty(), Optional.of(code));
    }
}
