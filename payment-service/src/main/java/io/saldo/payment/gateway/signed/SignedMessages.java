package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The words of the generic interface, read without minding fields that we do not know (gw:P-11). */
@Singleton
class SignedMessages {

    private static final String TYPE_PREFIX = "payment.";
    private static final String METHOD_PREFIX = "method.";

    List<GatewayReport> callback(byte[] body) {
        JsonObject message = GatewayJson.object(body);
        String type = GatewayJson.text(message, "type");
        if (type.startsWith(METHOD_PREFIX)) {
            return List.of(); // of no order: the method's state is asked for
        }
        if (!type.startsWith(TYPE_PREFIX)) {
            throw new MalformedCallback("Unknown type " + type);
        }
        return List.of(
                report(GatewayJson.member(message.getValue("data")), state(type.substring(TYPE_PREFIX.length()))));
    }

    /** Each transaction of an order is told as money that came; without any, the order's state. */
    List<GatewayReport> status(JsonObject order) {
        List<JsonObject> transactions = GatewayJson.members(order, "transactions");
        if (transactions.isEmpty()) {
            return List.of(report(order, state(GatewayJson.text(order, "status"))));
        }
        return transactions.stream()
                .map(transaction -> report(transaction, ReportedState.PAID))
                .toList();
    }

    private static GatewayReport report(JsonObject data, ReportedState state) {
        return new GatewayReport(
                GatewayJson.text(data, "merchantOrderId"),
                state,
                GatewayJson.text(data, "reference"),
                GatewayJson.text(data, "amount"),
                GatewayJson.text(data, "currency"),
                GatewayJson.optional(data, "paidAt").map(SignedMessages::instant),
                code(data, state));
    }

    /** A refund is known by its key, whatever else is said of it. */
    private static Optional<String> code(JsonObject data, ReportedState state) {
        boolean refund = state == ReportedState.REFUNDED || state == ReportedState.REFUND_FAILED;
        return refund
                ? GatewayJson.optional(data, "refundKey").or(() -> GatewayJson.optional(data, "code"))
                : GatewayJson.optional(data, "code");
    }

    private static ReportedState state(String word) {
        return switch (word) {
            case "pending" -> ReportedState.PENDING;
            case "processing" -> ReportedState.PROCESSING;
            case "paid" -> ReportedState.PAID;
            case "failed" -> ReportedState.FAILED;
            case "expired" -> ReportedState.EXPIRED;
            case "cancelled" -> ReportedState.CANCELLED;
            case "refunded" -> ReportedState.REFUNDED;
            case "refund_failed" -> ReportedState.REFUND_FAILED;
            default -> throw new MalformedCallback("Unknown state " + word);
        };
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (GatewayJson.isSound(instant)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new MalformedCallback("paidAt is not an instant.");
    }
}
