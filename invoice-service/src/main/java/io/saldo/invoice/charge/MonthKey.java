package io.saldo.invoice.charge;

import io.saldo.platform.id.AccountId;
import java.time.YearMonth;
import java.util.Comparator;

/** What quantities count together for a price that rates the month (U-6). Its order is the order of locks. */
public record MonthKey(AccountId payer, YearMonth month, String cloudAccountId, String product, String priceId)
        implements Comparable<MonthKey> {

    private static final Comparator<MonthKey> ORDER = Comparator.comparing(MonthKey::payer)
            .thenComparing(MonthKey::month)
            .thenComparing(MonthKey::cloudAccountId)
            .thenComparing(MonthKey::product)
            .thenComparing(MonthKey::priceId);

    static MonthKey of(Share share) {
        return new MonthKey(
                share.key().payer(),
                share.key().month(),
                share.key().cloudAccountId(),
                share.product(),
                share.tariff().priceId());
    }

    @Override
    public int compareTo(MonthKey other) {
        return ORDER.compare(this, other);
    }
}
