package io.saldo.payment.resolve;

import java.util.Optional;

/** What became of money that was in no book; {@code paymentId} is the payment that it is now. */
public record ResolvedView(String id, Resolution.To to, State state, Optional<String> paymentId, String reason) {

    /** It has a place, or waits for a second operator who wants the same. */
    public enum State {
        RESOLVED,
        SECOND_PERSON_NEEDED
    }
}
