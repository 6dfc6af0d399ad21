package io.saldo.stack.focus;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What has come of an import, for a person. */
record Summary(
        FocusFile file,
        Survey survey,
        List<KnownAccount> accounts,
        Catalogue catalogue,
        long sent,
        long before,
        MonthAmounts after,
        Map<String, Integer> parked,
        Path rowsNotTaken) {

    private static final int WIDTH = 44;

    /** True when every event that was sent has been rated, now or before. */
    boolean isComplete() {
        return parked.isEmpty();
    }

    void print(PrintStream out) {
        long taken = after.events() - before;
        long aside = parked.values().stream().mapToInt(Integer::intValue).sum();
        long created = accounts.stream().filter(KnownAccount::isNew).count();
        out.println();
        out.printf(
                "%s: %,d rows, %s to %s%n",
                file.path().getFileName(), survey.rows(), survey.firstStart(), survey.lastEnd());
        out.printf("  accounts      %,9d   %,d new; postpaid, in UTC, without tax%n", accounts.size(), created);
        out.printf("  products      %,9d   %,d new, at list prices%n", catalogue.products(), catalogue.madeNow());
        out.printf(
                "  events sent   %,9d   %,d new, %,d duplicates, %,d set aside%n",
                sent, taken, sent - taken - aside, aside);
        out.printf("  rows left out %,9d%n", survey.notTaken().count());
        reasons(out);
        amounts(out);
    }

    private void reasons(PrintStream out) {
        survey.notTaken()
                .byReason()
                .forEach((reason, rows) -> out.printf("    %,9d  %s: row %s%n", rows.count(), reason, rows.text()));
        parked.forEach((reason, count) ->
                out.printf("    %,9d  set aside by Saldo (GET /services/invoice/parked-events): %s%n", count, reason));
        if (survey.notTaken().count() > 0) {
            out.println("  Every row that was left out, with its reason: " + rowsNotTaken);
        }
    }

    private void amounts(PrintStream out) {
        out.println();
        out.println("Rated, before the cut, by account and month:");
        after.amounts()
                .forEach((account, months) -> months.forEach((month, amount) -> {
                    if (amount.events() > 0 || amount.exact().signum() > 0) {
                        line(out, account, month, amount.exact());
                    }
                }));
    }

    /** Long ids differ at their ends, where the name stands too. */
    private static String shortened(String name) {
        int half = (WIDTH - 3) / 2;
        return name.length() <= WIDTH
                ? name
                : name.substring(0, WIDTH - 3 - half) + "..." + name.substring(name.length() - half);
    }

    private static void line(PrintStream out, KnownAccount account, YearMonth month, BigDecimal exact) {
        String name = account.cloudAccountId().equals(account.source().name())
                ? account.cloudAccountId()
                : account.cloudAccountId() + "  " + account.source().name();
        String shown = shortened(name);
        out.printf(
                "  %-" + WIDTH + "s  %s  %20s %s%n",
                shown,
                month,
                exact.toPlainString(),
                account.source().currency());
    }
}
