package io.saldo.invoice.run;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run would invoice before tax, beside what last month came to, in the pricing currency of each account: what
 * somebody should look at first, then the largest differences. At most 500 rows are shown, the totals are of all.
 */
public record RunPreviewView(long rowCount, List<Total> totals, List<Line> rows, boolean moreRows) {

    static final int MOST = 500;

    private static final Comparator<Line> MOST_STRIKING = Comparator.comparingInt(
                    (Line row) -> row.anomaly().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(row -> row.difference().value().abs(), Comparator.reverseOrder())
            .thenComparing(Line::billingAccountId)
            .thenComparing(Line::scope);

    /** All of a currency. */
    public record Total(ExactAmount amount, ExactAmount lastMonth, ExactAmount difference) {}

    /** A scope of an account. */
    public record Line(
            AccountId billingAccountId,
            Scope scope,
            ExactAmount amount,
            ExactAmount lastMonth,
            ExactAmount difference,
            Optional<Anomaly> anomaly) {

        static Line of(AccountId account, Scope scope, ExactAmount amount, ExactAmount lastMonth) {
            return new Line(account, scope, amount, lastMonth, amount.minus(lastMonth), Anomaly.of(amount, lastMonth));
        }
    }

    static RunPreviewView of(List<Line> all) {
        return new RunPreviewView(
                all.size(),
                totals(all),
                all.stream().sorted(MOST_STRIKING).limit(MOST).toList(),
                all.size() > MOST);
    }

    private static List<Total> totals(List<Line> all) {
        Map<CurrencyUnit, Total> sums = new TreeMap<>();
        all.forEach(row -> sums.merge(
                row.amount().currency(),
                new Total(row.amount(), row.lastMonth(), row.difference()),
                (sum, next) -> new Total(
                        sum.amount().plus(next.amount()),
                        sum.lastMonth().plus(next.lastMonth()),
                        sum.difference().plus(next.difference()))));
        return List.copyOf(sums.values());
    }
}
