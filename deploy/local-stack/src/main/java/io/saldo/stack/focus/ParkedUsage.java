package io.saldo.stack.focus;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The usage events that Saldo has set aside, by their id, with reason and sentence. */
record ParkedUsage(Map<String, String> reasons) {

    private static final String PATH = "/api/v1/services/invoice/parked-events?limit=500";

    static ParkedUsage read(Api operator) {
        Map<String, String> reasons = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = operator.get(cursor.isEmpty() ? PATH : PATH + "&cursor=" + cursor);
            for (JsonNode event : page.path("items")) {
                if (event.path("topic").asText().equals(UsageSender.TOPIC)) {
                    reasons.put(
                            event.path("id").asText(),
                            event.path("reason").asText() + ": "
                                    + event.path("detail").asText());
                }
            }
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return new ParkedUsage(reasons);
    }

    /** How many came after the earlier look, by reason. */
    Map<String, Integer> since(ParkedUsage earlier) {
        Set<String> fresh = new HashSet<>(reasons.keySet());
        fresh.removeAll(earlier.reasons.keySet());
        Map<String, Integer> counts = new TreeMap<>();
        fresh.forEach(id -> counts.merge(reasons.getOrDefault(id, ""), 1, Integer::sum));
        return counts;
    }
}
