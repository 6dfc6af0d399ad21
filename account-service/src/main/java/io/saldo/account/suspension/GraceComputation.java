package io.saldo.account.suspension;

import io.saldo.account.providersetting.GraceSetting;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.util.List;

/** The benefit by our numbers, renewed every month (S-3, S-20, S-21). */
public record GraceComputation(GraceSetting numbers) {

    private static final int MONTHS = 3;

    /** A share of the average usage of the last three months, truncated; missing months count 0 (S-20). */
    public Money amount(List<Money> lastMonths, CurrencyUnit currency) {
        if (lastMonths.size() > MONTHS) {
            throw new IllegalArgumentException("%d months instead of %d.".formatted(lastMonths.size(), MONTHS));
        }
        long sum = Money.sum(lastMonths, currency).minorUnits();
        long share = Math.multiplyExact(sum, numbers.percent()) / (MONTHS * 100L);
        return numbers.cap(currency).min(new Money(share, currency));
    }

    /** A first time, and more for each month in a row without a late bill, up to the most (S-21). */
    public Duration time(int cleanMonths) {
        return numbers.hours(cleanMonths);
    }
}
