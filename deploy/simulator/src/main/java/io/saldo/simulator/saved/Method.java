package io.saldo.simulator.saved;

import java.net.URI;
import java.util.Optional;

/**
 * A card or wallet that a company keeps for a merchant, once its holder has handed it over.
 *
 * @param methodId the merchant's id
 * @param reference the company's
 * @param callbackUrl where this merchant wishes to be called, if it said so
 */
public record Method(
        String methodId,
        String reference,
        Optional<URI> callbackUrl,
        Optional<URI> returnUrl,
        State state,
        Optional<Sample> sample) {

    /** How it stands. */
    public enum State {
        PENDING,
        ACTIVE,
        FAILED
    }

    /** One that is wanted. */
    public static Method wanted(String methodId, String reference, Optional<URI> callbackUrl, Optional<URI> returnUrl) {
        return new Method(methodId, reference, callbackUrl, returnUrl, State.PENDING, Optional.empty());
    }

    Method handedOver(Sample given) {
        return new Method(methodId, reference, callbackUrl, returnUrl, State.ACTIVE, Optional.of(given));
    }

    /** One that its merchant wants no more. */
    public Method forgotten() {
        return refused();
    }

    Method refused() {
        return new Method(methodId, reference, callbackUrl, returnUrl, State.FAILED, Optional.empty());
    }
}
