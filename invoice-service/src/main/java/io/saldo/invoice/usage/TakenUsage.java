package io.saldo.invoice.usage;

import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was stored of a batch, with its shares: the usage in the order in which it came, then corrections (U-6, U-7). */
record TakenUsage(Map<UsageKey, List<Share>> usage, Map<UsageKey, List<Share>> corrections) {

    Set<UsageKey> keys() {
        return Stream.concat(usage.keySet().stream(), corrections.keySet().stream())
                .collect(Collectors.toSet());
    }

    List<Share> shares() {
        return Stream.concat(usage.values().stream(), corrections.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Of one charge for each share, in their order, those of events that were stored before they could be rated. */
    Map<UsageKey, List<Charge>> ratedLater(List<Charge> charges) {
        Map<UsageKey, List<Charge>> later = new LinkedHashMap<>();
        int at = 0;
        for (var event : usage.entrySet()) {
            int end = at + event.getValue().size();
            if (!event.getValue().stream().allMatch(Share::isRatedAlone)) {
                later.put(event.getKey(), charges.subList(at, end));
            }
            at = end;
        }
        for (var event : corrections.entrySet()) {
            int end = at + event.getValue().size();
            later.put(event.getKey(), charges.subList(at, end));
            at = end;
        }
        return later;
    }
}
