package io.saldo.invoice.usage;

import io.saldo.platform.money.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
                new TreeMap<>(),
                Optional.empty());
    }

    /** A correction of that event, made so many minutes after its end. */
    static UsageEvent correction(UsageEvent event, String id, String quantity, int minutes) {
        return new UsageEvent(
                event.source(),
                id,
                event.end().plus(Duration.ofMinutes(minutes)),
                event.cloudAccountId(),
                "",
                event.product(),
                Quantity.parse(quantity),
                event.unit(),
                event.start(),
                event.end(),
                new TreeMap<>(),
                Optional.of(new UsageName(event.source(), event.id())));
    }
}
