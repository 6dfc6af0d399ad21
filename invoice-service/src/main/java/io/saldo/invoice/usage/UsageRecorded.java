package io.saldo.invoice.usage;

import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What we read of {@code usage.recorded}. */
public record UsageRecorded(
        String cloudAccountId,
        Optional<String> resourceId,
        String product,
        Quantity quantity,
        String unit,
        Instant periodStart,
        Instant periodEnd,
        Optional<Kind> kind,
        Optional<Corrects> corrects,
        Optional<Map<String, String>> tags) {

    /** Usage, or the correction of an earlier event. */
    public enum Kind {
        CORRECTION,
        USAGE
    }

    /** The event that a correction is about. */
    public record Corrects(String source, String id) {}

    boolean isCorrection() {
        return kind.filter(Kind.CORRECTION::equals).isPresent();
    }
}
