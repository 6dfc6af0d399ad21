package io.saldo.account.suspension;

import io.saldo.platform.money.Money;
import java.time.Duration;
import java.util.List;

/** Our numbers for the benefit, renewed every month (S-3, S-20, S-21). */
public final class GraceComputation {
    private static final int MONTHS = 3;
    private static final int PERCENT = 20;
    private static final Duration FIRST = Duration.ofHours(24);
    private static final Duration MOST = Duration.ofHours(168);

    private GraceComputation() {}

    /** A fifth of the average usage of the last three months, truncated; missing months count 0 (S-20). */
    public static Money amount(List<Money> lastMonths, Money cap) {
        if (lastMonths.size() > MONTHS) {
            throw new IllegalArgumentException("%d months instead of %d.".formatted(lastMonths.size(), MONTHS));
        }
        long sum = Money.sum(lastMonths, cap.currency()).minorUnits();
        long share = Math.multiplyExact(sum, PERCENT) / (MONTHS * 100L);
        return cap.min(new Money(share, cap.currency()));
    }

    /** A day, and one more for each month in a row without a late bill, at most a week (S-21). */
    public static Duration time(int cleanMonths) {
        Duration earned = FIRST.plusDays(cleanMonths);
        return earned.compareTo(MOST) > 0 ? MOST : earned;
    }
}
