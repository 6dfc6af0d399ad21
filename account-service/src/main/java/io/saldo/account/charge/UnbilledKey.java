package io.saldo.account.charge;

import io.saldo.account.ledger.Scope;
import java.time.YearMonth;
import java.util.Comparator;

/** What the book keeps unbilled amounts by: over all cloud accounts (BK-4). */
public record UnbilledKey(YearMonth usageMonth, Scope scope) implements Comparable<UnbilledKey> {
    private static final Comparator<UnbilledKey> ORDER =
            Comparator.comparing(UnbilledKey::usageMonth).thenComparing(UnbilledKey::scope);

    @Override
    public int compareTo(UnbilledKey other) {
        return ORDER.compare(this, other);
    }
}
