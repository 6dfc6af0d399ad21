package io.saldo.payment.gateway.stripe;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A card that Stripe keeps: a payment method belongs to a customer of Stripe's, so our token names both (ST-8). */
record StripeCard(String customer, String paymentMethod) {

    private static final String BETWEEN = "/";

    static StripeCard of(String token) {
        List<String> parts = List.of(token.split(BETWEEN, 2));
        if (parts.size() < 2) {
            throw new IllegalStateException("A token of Stripe names a customer and a payment method.");
        }
        return new StripeCard(parts.getFirst(), parts.getLast());
    }

    private String token() {
        return customer + BETWEEN + paymentMethod;
    }

    /** The method that a proved event is of: that of a session which only sets up. */
    static Optional<String> setupNamed(JsonObject event) {
        return event.getValue("data") instanceof JsonObject data
                        && data.getValue("object") instanceof JsonObject session
                        && isSetup(session)
                ? GatewayJson.optional(session, "client_reference_id")
                : Optional.empty();
    }

    static boolean isSetup(JsonObject session) {
        return GatewayJson.optional(session, "mode").equals(Optional.of("setup"));
    }

    /** How a session with its setup intent stands; only an intent that succeeded has a card to keep. */
    static SetupReport setup(JsonObject session) {
        return switch (GatewayJson.text(session, "status")) {
            case "open" -> SetupReport.PENDING;
            case "expired" -> new SetupReport(SetupReport.State.FAILED, Optional.empty());
            case "complete" -> handedOver(session, GatewayJson.member(session.getValue("setup_intent")));
            default -> throw new MalformedCallback("A session in no state that is known.");
        };
    }

    private static SetupReport handedOver(JsonObject session, JsonObject intent) {
        return switch (GatewayJson.text(intent, "status")) {
            case "succeeded" -> {
                JsonObject method = GatewayJson.member(intent.getValue("payment_method"));
                var card = new StripeCard(GatewayJson.text(session, "customer"), GatewayJson.text(method, "id"));
                yield new SetupReport(SetupReport.State.ACTIVE, Optional.of(card.saved(method)));
            }
            case "canceled" -> new SetupReport(SetupReport.State.FAILED, Optional.empty());
            default -> SetupReport.PENDING;
        };
    }

    private SavedToken saved(JsonObject method) {
        String type = GatewayJson.text(method, "type");
        if (!(method.getValue("card") instanceof JsonObject card)) {
            return new SavedToken(token(), SavedToken.Kind.WALLET, capital(type), true);
        }
        String label = capital(GatewayJson.optional(card, "brand").orElse(type)) + " "
                + GatewayJson.optional(card, "last4").orElse("");
        return new SavedToken(token(), SavedToken.Kind.CARD, label.strip(), true);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
