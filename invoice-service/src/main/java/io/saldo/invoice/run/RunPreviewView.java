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
import java.util.TreeSet;

/**
 * What a run would invoice before tax, beside what last month came to, in the pricing currency of each account: what
 * somebody should look at first, then the largest differences. At most 500 rows are shown, the totals are of all.
 */
public record RunPreviewView(long rowCount, List<Total> totals, List<Line> rows, boolean moreRows) {

    /** All of a currency. */
    public record Total(ExactAmount amount, ExactAmount lastMonth, ExactAmount difference) {

        Total plus(Total next) {
            return new Total(
                    amount.plus(next.amount), lastMonth.plus(next.lastMonth), difference.plus(next.difference));
        }
    }

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

    /** The coming run, line by line: of however many come, the sums and the most striking are kept. */
    static final class Growing {

        static final int MOST = 500;

        private static final Comparator<Line> MOST_STRIKING = Comparator.comparingInt(
                        (Line row) -> row.anomaly().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                .thenComparing(row -> row.difference().value().abs(), Comparator.reverseOrder())
                .thenComparing(Line::billingAccountId)
                .thenComparing(Line::scope);

        private final Map<CurrencyUnit, Total> totals = new TreeMap<>();
        private final TreeSet<Line> shown = new TreeSet<>(MOST_STRIKING);
        private long count;

        void add(List<Line> lines) {
            lines.forEach(this::add);
        }

        private void add(Line line) {
            count++;
            totals.merge(
                    line.amount().currency(),
                    new Total(line.amount(), line.lastMonth(), line.difference()),
                    Total::plus);
            shown.add(line);
            if (shown.size() > MOST) {
                shown.pollLast();
            }
        }

        RunPreviewView view() {
            return new RunPreviewView(count, List.copyOf(totals.values()), List.copyOf(shown), count > shown.size());
        }
    }
}
