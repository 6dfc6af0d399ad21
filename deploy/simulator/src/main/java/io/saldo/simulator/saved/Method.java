package io.saldo.simulator.generic;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A card or wallet that this company keeps for a merchant, once its holder has handed it over. */
record Method(
        String methodId,
        String reference,
        URI callbackUrl,
        Optional<URI> returnUrl,
        State state,
        Optional<Sample> sample) {

    enum State {
        PENDING,
        ACTIVE,
        FAILED
    }

    /** What holders can hand over here; the code is what charges of it come to, none when they are paid. */
    enum Sample {
        CARD("card", "Visa 4242", Optional.empty()),
        DECLINED_CARD("card", "Visa 0002", Optional.of("card_declined")),
        CAREFUL_CARD("card", "Visa 3155", Optional.of("authentication_required")),
        WALLET("wallet", "Test wallet", Optional.empty());

        private final String kind;
        private final String label;
        private final Optional<String> code;

        Sample(String kind, String label, Optional<String> code) {
            this.kind = kind;
            this.label = label;
            this.code = code;
        }

        Optional<String> code() {
            return code;
        }

        String label() {
            return label;
        }
    }

    Method handedOver(Sample given) {
        return new Method(methodId, reference, callbackUrl, returnUrl, State.ACTIVE, Optional.of(given));
    }

    Method refused() {
        return new Method(methodId, reference, callbackUrl, returnUrl, State.FAILED, Optional.empty());
    }

    String token() {
        return "tok-" + reference;
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject()
                .put("methodId", methodId)
                .put("status", state.name().toLowerCase(Locale.ROOT));
        sample.ifPresent(given -> json.put("token", token())
                .put("kind", given.kind)
                .put("label", given.label)
                .put("chargeable", true));
        return json;
    }
}
