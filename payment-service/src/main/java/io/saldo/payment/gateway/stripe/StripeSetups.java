package io.saldo.payment.gateway.stripe;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Sessions of Stripe that only set a card up, in our words (ST-8). */
@Singleton
class StripeSetups {

    /** The method that a proved event is of: that of a session which only sets up. */
    Optional<String> named(JsonObject event) {
        return event.getValue("data") instanceof JsonObject data
                        && data.getValue("object") instanceof JsonObject session
                        && StripeMessages.isSetup(session)
                ? GatewayJson.optional(session, "client_reference_id")
                : Optional.empty();
    }

    /** How a session with its setup intent stands; only an intent that succeeded has a card to keep. */
    SetupReport report(JsonObject session) {
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
                yield new SetupReport(SetupReport.State.ACTIVE, Optional.of(saved(card, method)));
            }
            case "canceled" -> new SetupReport(SetupReport.State.FAILED, Optional.empty());
            default -> SetupReport.PENDING;
        };
    }

    private static SavedToken saved(StripeCard kept, JsonObject method) {
        String type = GatewayJson.text(method, "type");
        if (!(method.getValue("card") instanceof JsonObject card)) {
            return new SavedToken(kept.token(), SavedToken.Kind.WALLET, capital(type), true);
        }
        String label = capital(GatewayJson.optional(card, "brand").orElse(type)) + " "
                + GatewayJson.optional(card, "last4").orElse("");
        return new SavedToken(kept.token(), SavedToken.Kind.CARD, label.strip(), true);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
