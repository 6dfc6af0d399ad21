package io.saldo.invoice.usage;

import java.time.LocalDate;
import java.util.Comparator;

/** By what a usage event counts once; the UTC day of its start is repeated by whoever sends it again (U-1). */
public record UsageKey(String cloudAccountId, String source, String id, LocalDate day) implements Comparable<UsageKey> {

    private static final Comparator<UsageKey> ORDER = Comparator.comparing(UsageKey::day)
            .thenComparing(UsageKey::cloudAccountId)
            .thenComparing(UsageKey::source)
            .thenComparing(UsageKey::id);

    @Override
    public int compareTo(UsageKey other) {
        return ORDER.compare(this, other);
    }
}
