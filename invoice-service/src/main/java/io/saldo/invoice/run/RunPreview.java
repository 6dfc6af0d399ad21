package io.saldo.invoice.run;

import io.saldo.platform.money.CurrencyUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The coming run, line by line: of however many come, the sums and the most striking are kept. */
final class RunPreview {

    static final int MOST = 500;

    private static final Comparator<RunPreviewView.Line> MOST_STRIKING = Comparator.comparingInt(
                    (RunPreviewView.Line row) ->
                            row.anomaly().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(row -> row.difference().value().abs(), Comparator.reverseOrder())
            .thenComparing(RunPreviewView.Line::billingAccountId)
            .thenComparing(RunPreviewView.Line::scope);

    private final Map<CurrencyUnit, RunPreviewView.Total> totals = new TreeMap<>();
    private final TreeSet<RunPreviewView.Line> shown = new TreeSet<>(MOST_STRIKING);
    private long count;

    void add(List<RunPreviewView.Line> lines) {
        lines.forEach(this::add);
    }

    private void add(RunPreviewView.Line line) {
        count++;
        totals.merge(
                line.amount().currency(),
                new RunPreviewView.Total(line.amount(), line.lastMonth(), line.difference()),
                RunPreviewView.Total::plus);
        shown.add(line);
        if (shown.size() > MOST) {
            shown.pollLast();
        }
    }

    RunPreviewView view() {
        return new RunPreviewView(count, List.copyOf(totals.values()), List.copyOf(shown), count > shown.size());
    }
}
