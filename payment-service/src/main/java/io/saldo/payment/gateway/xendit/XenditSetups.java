package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sessions of Xendit that only save, and the payment tokens that come of them, in our words (XE-5). */
@Singleton
class XenditSetups {

    private static final Pattern TOKEN = Pattern.compile("pt-[A-Za-z0-9-]{1,60}");
    private static final Pattern LAST_DIGITS = Pattern.compile(".*([0-9]{4})");

    static boolean isEvent(JsonObject message) {
        return message.getValue("event") instanceof String event
                && (event.startsWith("payment_token.") || event.startsWith("payment_session."));
    }

    /** The method that a proved event is of. What a session makes bears its reference with a tail, which no id of ours has. */
    Optional<String> named(JsonObject event) {
        return isEvent(event) && event.getValue("data") instanceof JsonObject data
                ? GatewayJson.optional(data, "reference_id")
                        .map(reference -> reference.split("_", 2)[0])
                : Optional.empty();
    }

    /** The token that a session has made; empty while its page is open. */
    Optional<String> token(JsonObject session) {
        return switch (GatewayJson.text(session, "status")) {
            case "COMPLETED" ->
                Optional.of(GatewayJson.text(session, "payment_token_id"))
                        .filter(TOKEN.asMatchPredicate())
                        .or(() -> {
                            throw new MalformedCallback("A session with no token that is one.");
                        });
            case "ACTIVE", "EXPIRED", "CANCELED" -> Optional.empty();
            default -> throw new MalformedCallback("A session in no state that is known.");
        };
    }

    /** How a session without a token stands. */
    SetupReport without(JsonObject session) {
        return GatewayJson.text(session, "status").equals("ACTIVE") ? SetupReport.PENDING : failed();
    }

    /** Only a token that is active can be charged. */
    SetupReport report(JsonObject token) {
        return switch (GatewayJson.text(token, "status")) {
            case "ACTIVE" -> new SetupReport(SetupReport.State.ACTIVE, Optional.of(saved(token)));
            case "PENDING", "REQUIRES_ACTION" -> SetupReport.PENDING;
            case "FAILED", "EXPIRED", "CANCELED" -> failed();
            default -> throw new MalformedCallback("A token in no state that is known.");
        };
    }

    private static SetupReport failed() {
        return new SetupReport(SetupReport.State.FAILED, Optional.empty());
    }

    private static SavedToken saved(JsonObject token) {
        String id = GatewayJson.text(token, "payment_token_id");
        String channel = GatewayJson.text(token, "channel_code");
        return channel.equals("CARDS")
                ? new SavedToken(id, SavedToken.Kind.CARD, label(token), true)
                : new SavedToken(id, SavedToken.Kind.WALLET, capital(channel), true);
    }

    /** Brand and last digits, whatever else of the number stands before them. */
    private static String label(JsonObject token) {
        JsonObject card = token.getValue("channel_properties") instanceof JsonObject properties
                        && properties.getValue("card_details") instanceof JsonObject details
                ? details
                : new JsonObject();
        String digits = GatewayJson.optional(card, "masked_card_number")
                .map(LAST_DIGITS::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .orElse("");
        return (capital(GatewayJson.optional(card, "network").orElse("Card")) + " " + digits).strip();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
