package io.saldo.payment.gateway;

import java.util.Optional;

/** What a payment company says of a method that was to be saved; the token once it is. */
public record SetupReport(State state, Optional<SavedToken> token) {

    public static final SetupReport PENDING = new SetupReport(State.PENDING, Optional.empty());

    /** Whether the holder has handed it over. */
    public enum State {
        PENDING,
        ACTIVE,
        FAILED
    }
}
