package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
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

    List<GatewayReport> callback(byte[] body) {
        try {
            JsonObject message = new JsonObject(Buffer.buffer(body));
            String type = text(message, "type");
            if (!type.startsWith(TYPE_PREFIX)) {
                throw new MalformedCallback("Unknown type " + type);
            }
            JsonObject data = message.getJsonObject("data", new JsonObject());
            return List.of(report(data, state(type.substring(TYPE_PREFIX.length()))));
        } catch (DecodeException | ClassCastException e) {
            throw new MalformedCallback("Not a message of the generic interface.");
        }
    }

    /** Each transaction of an order is told as money that came; without any, the order's state. */
    List<GatewayReport> status(JsonObject order) {
        JsonArray transactions = order.getJsonArray("transactions", new JsonArray());
        if (transactions.isEmpty()) {
            return List.of(report(order, state(text(order, "status"))));
        }
        return transactions.stream()
                .map(JsonObject.class::cast)
                .map(transaction -> report(transaction, ReportedState.PAID))
                .toList();
    }

    private static GatewayReport report(JsonObject data, ReportedState state) {
        return new GatewayReport(
                text(data, "merchantOrderId"),
                state,
                text(data, "reference"),
                text(data, "amount"),
                text(data, "currency"),
                optional(data, "paidAt").map(SignedMessages::instant),
                optional(data, "code"));
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
            default -> throw new MalformedCallback("Unknown state " + word);
        };
    }

    private static String text(JsonObject data, String name) {
        return optional(data, name).orElseThrow(() -> new MalformedCallback(name + " is missing."));
    }

    private static Optional<String> optional(JsonObject data, String name) {
        return Optional.ofNullable(data.getValue(name)).map(Object::toString).filter(text -> text.length() <= 255);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedCallback("paidAt is not an instant.");
        }
    }
}
