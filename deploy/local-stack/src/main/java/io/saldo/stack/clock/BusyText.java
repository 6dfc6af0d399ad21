package io.saldo.stack.clock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A service's {@code busy} in words: a truth value, a number, a list of names, or numbers by name. */
final class BusyText {

    private BusyText() {}

    /** Empty when it is idle. */
    static List<String> of(String service, JsonNode busy) {
        List<String> parts = parts(busy);
        if (parts.isEmpty()) {
            return List.of();
        }
        String named = String.join(", ", parts);
        return List.of(named.isEmpty() ? service : service + ": " + named);
    }

    private static List<String> parts(JsonNode busy) {
        if (busy.isBoolean()) {
            return busy.booleanValue() ? List.of("") : List.of();
        }
        if (busy.isNumber()) {
            return busy.longValue() == 0 ? List.of() : List.of(busy.asText());
        }
        List<String> parts = new ArrayList<>();
        if (busy.isArray()) {
            busy.forEach(name -> parts.add(name.asText()));
        }
        busy.properties().forEach(entry -> parts(entry.getValue())
                .forEach(part -> parts.add((entry.getKey() + " " + part).strip())));
        return parts;
    }
}
