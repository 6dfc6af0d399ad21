package io.saldo.account.benefit;

import io.saldo.account.suspension.GraceComputation;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the grace of an account is computed of: its charges by month, and how it has paid its bills (S-3, S-20, S-21). */
record History(CurrencyUnit currency, YearMonth current, Map<YearMonth, Money> charges, List<PaidBill> bills) {

    private static final int CHARGED_MONTHS = 3;
    private static final int CLEAN_MONTHS = 6;

    /** A bill, when it was due, and when nothing of it was open any more, if that has come. */
    record PaidBill(LocalDate issued, Optional<Instant> dueAt, Optional<Instant> settledAt) {
        boolean isClean(BillingZone zone) {
            return settledAt.isPresent()
                    && dueAt.filter(due -> zone.dayOf(settledAt.get()).isAfter(zone.dayOf(due)))
                            .isEmpty();
        }
    }

    Money amount(GraceComputation by) {
        List<Money> months = IntStream.rangeClosed(1, CHARGED_MONTHS)
                .mapToObj(back -> charges.getOrDefault(current.minusMonths(back), Money.zero(currency)))
                .toList();
        return by.amount(months, currency);
    }

    Duration time(GraceComputation by, BillingZone zone) {
        return by.time(cleanMonths(zone));
    }

    /** Counted backwards to the first late bill; a month without a bill is neither good nor bad. */
    private int cleanMonths(BillingZone zone) {
        int clean = 0;
        for (int back = 1; back <= CLEAN_MONTHS; back++) {
            YearMonth month = current.minusMonths(back);
            List<PaidBill> ofMonth = bills.stream()
                    .filter(bill -> YearMonth.from(bill.issued).equals(month))
                    .toList();
            if (!ofMonth.stream().allMatch(bill -> bill.isClean(zone))) {
                return clean;
            }
            clean += ofMonth.isEmpty() ? 0 : 1;
        }
        return clean;
    }
}
