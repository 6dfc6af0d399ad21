package io.saldo.payment.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON of payment companies: no digit is lost, and fields that we do not know do not matter (gw:P-11). */
@Singleton
public class GatewayJson {

    private static final ObjectReader READER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private static final ObjectReader LIST_READER = READER.forType(new TypeReference<List<Object>>() {});

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?");
    private static final int LONGEST = 255;
    private static final int MOST_DECIMALS = 30;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** An amount may come as a number such as {@code 12345678.90}. */
    public static JsonObject object(byte @Nullable [] bytes) {
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

    /** The objects of a list that is the whole text. */
    public static List<JsonObject> list(byte @Nullable [] bytes) {
        try {
            List<Object> items = bytes == null ? List.of() : LIST_READER.readValue(bytes);
            return items == null ? List.of() : members(new JsonObject().put("items", new JsonArray(items)), "items");
        } catch (IOException e) {
            throw new MalformedCallback("Not a list of JSON.");
        }
    }

    /** An amount as companies write it; empty when it is none. */
    public static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text).filter(DECIMAL.asMatchPredicate()).map(BigDecimal::new);
    }

    public static JsonObject member(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new MalformedCallback("Something else stands where an object should.");
    }

    /** The objects of a list that may be missing. */
    public static List<JsonObject> members(JsonObject data, String name) {
        return switch (data.getValue(name)) {
            case null -> List.of();
            case JsonArray array -> array.stream().map(GatewayJson::member).toList();
            case Object _ -> throw new MalformedCallback(name + " is no list.");
        };
    }

    public static String text(JsonObject data, String name) {
        return optional(data, name).orElseThrow(() -> new MalformedCallback(name + " is missing."));
    }

    public static Optional<String> optional(JsonObject data, String name) {
        return Optional.ofNullable(data.getValue(name))
                .map(GatewayJson::plain)
                .filter(text -> text.length() <= LONGEST);
    }

    /** A moment that is left out when it cannot be read: it is kept, never reckoned with (gw:P-17). */
    public static Optional<Instant> instant(JsonObject data, String name) {
        try {
            return optional(data, name).map(Instant::parse).filter(GatewayJson::isSound);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Within what the database can hold. */
    public static boolean isSound(Instant instant) {
        return instant.isAfter(Instant.EPOCH) && instant.isBefore(LATEST);
    }

    /** A number in all its digits; one with more than any amount has stays as it is, and is no amount. */
    private static String plain(Object value) {
        return value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_DECIMALS
                ? number.toPlainString()
                : value.toString();
    }
}
