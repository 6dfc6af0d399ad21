package io.saldo.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.saldo.platform.money.CurrencyUnit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads an object of exactly a decimal string and a currency. */
final class PairReader {

    private PairReader() {}

    static <T> T read(
            JsonParser parser, DeserializationContext context, Class<T> type, String field, PlatformTypes.Pair<T> make)
            throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            context.reportInputMismatch(type, "An object with %s and currency is expected here.", field);
        }
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, PlatformTypes.text(parser, context, type));
        }
        if (!fields.keySet().equals(Set.of(field, "currency"))) {
            throw new IllegalArgumentException("Exactly " + field + " and currency are expected here.");
        }
        return make.of(
                java.util.Objects.requireNonNull(fields.get(field)),
                CurrencyUnit.of(java.util.Objects.requireNonNull(fields.get("currency"))));
    }
}
