package io.saldo.payment.gateway.signed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the generic interface, read without minding fields that we do not know (gw:P-11). */
@Singleton
class SignedMessages {

    private static final ObjectReader READER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private static final String TYPE_PREFIX = "payment.";
    private static final String METHOD_PREFIX = "method.";
    private static final int LONGEST = 255;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int MOST_DECIMALS = 30;

    List<GatewayReport> callback(byte[] body) {
        JsonObject message = object(body);
        String type = text(message, "type");
        if (type.startsWith(METHOD_PREFIX)) {
            return List.of(); // of no order: the method's state is asked for
        }
        if (!type.startsWith(TYPE_PREFIX)) {
            throw new MalformedCallback("Unknown type " + type);
        }
        return List.of(report(member(message.getValue("data")), state(type.substring(TYPE_PREFIX.length()))));
    }

    /** Each transaction of an order is told as money that came; without any, the order's state. */
    List<GatewayReport> status(JsonObject order) {
        JsonArray transactions = transactions(order);
        if (transactions.isEmpty()) {
            return List.of(report(order, state(text(order, "status"))));
        }
        return transactions.stream()
                .map(transaction -> report(member(transaction), ReportedState.PAID))
                .toList();
    }

    private static JsonArray transactions(JsonObject order) {
        return switch (order.getValue("transactions")) {
            case null -> new JsonArray();
            case JsonArray array -> array;
            case Object _ -> throw new MalformedCallback("transactions is no list.");
        };
    }

    /** Reads JSON without losing digits: an amount may come as a number such as {@code 12345678.90}. */
    static JsonObject object(byte @Nullable [] bytes) {
        try {
            Map<String, Object> fields = bytes == null ? null : READER.readValue(bytes);
            if (fields != null) {
                return new JsonObject(fields);
            }
        } catch (IOException e) {
            // said below: what it holds is not ours to log
        }
        throw new MalformedCallback("Not an object of JSON.");
    }

    private static JsonObject member(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new MalformedCallback("Something else stands where an object should.");
    }

    private static GatewayReport report(JsonObject data, ReportedState state) {
        return new GatewayReport(
                text(data, "merchantOrderId"),
                state,
                text(data, "reference"),
                text(data, "amount"),
                text(data, "currency"),
                optional(data, "paidAt").map(SignedMessages::instant),
                optional(data, "code").or(() -> optional(data, "refundKey")));
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
        return Optional.ofNullable(data.getValue(name))
                .map(SignedMessages::plain)
                .filter(text -> text.length() <= LONGEST);
    }

    /** A number in all its digits; one with more than any amount has stays as it is, and is no amount. */
    private static String plain(Object value) {
        return value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_DECIMALS
                ? number.toPlainString()
                : value.toString();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.isAfter(Instant.EPOCH) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new MalformedCallback("paidAt is not an instant.");
    }
}
