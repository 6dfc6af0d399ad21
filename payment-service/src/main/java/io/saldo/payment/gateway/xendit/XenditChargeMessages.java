package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Charges of saved cards in our words: a payment request and the event on its payment look alike (XE-5). */
@Singleton
class XenditChargeMessages {

    /** Marks a charge in its {@code metadata}, so that no other payment request is taken for one. */
    static final String OFF_SESSION = "off_session";

    private static final String AUTHENTICATION_REQUIRED = "authentication_required";
    private static final Set<String> WANT_THE_HOLDER = Set.of("AUTHENTICATION_FAILED", "AUTHENTICATION_REQUIRED");

    static boolean isEvent(JsonObject message) {
        return message.getValue("event") instanceof String event && event.startsWith("payment.");
    }

    /** Whether a payment request is a charge that we asked for. */
    static boolean isCharge(JsonObject request) {
        return request.getValue("metadata") instanceof JsonObject metadata && metadata.containsKey(OFF_SESSION);
    }

    GatewayReport event(JsonObject message) {
        return charge(GatewayJson.member(message.getValue("data")));
    }

    /** The request's id is the transaction's, as answer, event and inquiry all have it; refunds are asked by it too. */
    GatewayReport charge(JsonObject payment) {
        String status = GatewayJson.text(payment, "status");
        ReportedState state = state(status);
        return new GatewayReport(
                GatewayJson.text(payment, "reference_id"),
                state,
                GatewayJson.text(payment, "payment_request_id"),
                GatewayJson.text(payment, "request_amount"),
                GatewayJson.text(payment, "currency"),
                state == ReportedState.PAID ? GatewayJson.instant(payment, "updated") : Optional.empty(),
                status.equals("REQUIRES_ACTION") ? Optional.of(AUTHENTICATION_REQUIRED) : code(payment, state));
    }

    private static Optional<String> code(JsonObject payment, ReportedState state) {
        return state == ReportedState.PAID
                ? GatewayJson.optional(payment, "channel_code")
                : GatewayJson.optional(payment, "failure_code").map(XenditChargeMessages::code);
    }

    /** Why a charge failed: in the word that wants the card's holder to act, if it is that. */
    static String code(String theirs) {
        return WANT_THE_HOLDER.contains(theirs.toUpperCase(Locale.ROOT)) ? AUTHENTICATION_REQUIRED : theirs;
    }

    /** Nobody is there who could act, so a charge that wants its holder has failed. */
    private static ReportedState state(String word) {
        return switch (word) {
            case "SUCCEEDED" -> ReportedState.PAID;
            case "ACCEPTING_PAYMENTS", "AUTHORIZED", "PENDING" -> ReportedState.PROCESSING;
            case "FAILED", "REQUIRES_ACTION" -> ReportedState.FAILED;
            case "CANCELED" -> ReportedState.CANCELLED;
            case "EXPIRED" -> ReportedState.EXPIRED;
            default -> throw new MalformedCallback("A payment request in no state that is known.");
        };
    }
}
