package io.saldo.simulator.generic;

import io.saldo.simulator.Names;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Money on its way back, known by the merchant's key. */
record Refund(String refundKey, String refundReference, String reference, Amount amount, State state) {

    enum State {
        PENDING,
        DONE,
        FAILED
    }

    /** A new one, on its way. */
    Refund(String refundKey, String reference, Amount amount) {
        this(refundKey, Names.refundReference(), reference, amount, State.PENDING);
    }

    Refund now(State next) {
        return new Refund(refundKey, refundReference, reference, amount, next);
    }

    boolean asksTheSameAs(String otherReference, Amount otherAmount) {
        return reference.equals(otherReference) && amount.sameAs(otherAmount);
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("refundKey", refundKey)
                .put("refundReference", refundReference)
                .put("reference", reference)
                .put("amount", amount.text())
                .put("currency", amount.currency())
                .put("status", state.name().toLowerCase(Locale.ROOT));
    }
}
