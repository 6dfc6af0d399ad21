package io.saldo.invoice.usage;

import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.util.TreeMap;

/** Usage events for tests. */
final class Events {

    private Events() {}

    static UsageEvent of(String cloudAccount, String id, String product, String quantity, String start, String end) {
        return new UsageEvent(
                "/cloud",
                id,
                Instant.parse(end),
                cloudAccount,
                "",
                product,
                Quantity.parse(quantity),
                "hour",
                Instant.parse(start),
                Instant.parse(end),
                new TreeMap<>());
    }
}
