package io.saldo.stack.focus;

import io.saldo.stack.client.Api;
import io.saldo.stack.client.ParkedEvents;
import io.saldo.stack.client.UsageEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The usage events that Saldo has set aside, by their id, with reason and sentence. */
record ParkedUsage(Map<String, String> reasons) {

    static ParkedUsage read(Api operator) {
        return new ParkedUsage(new ParkedEvents(operator, "invoice")
                .list(UsageEvent.TOPIC, "").stream()
                        .collect(Collectors.toMap(
                                ParkedEvents.Parked::id, event -> event.reason() + ": " + event.detail())));
    }

    /** How many came after the earlier look, by reason. */
    Map<String, Integer> since(ParkedUsage earlier) {
        Map<String, Integer> counts = new TreeMap<>();
        reasons.forEach((id, reason) -> {
            if (!earlier.reasons.containsKey(id)) {
                counts.merge(reason, 1, Integer::sum);
            }
        });
        return counts;
    }
}
