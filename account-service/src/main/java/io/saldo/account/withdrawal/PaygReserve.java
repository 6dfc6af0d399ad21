package io.saldo.account.withdrawal;

import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What stays in the account for usage that goes on: three days of the last seven days' average (O-7). */
record PaygReserve(ExactAmount week, Optional<Instant> lastAccrual) {

    static final int DAYS = 7;

    private static final BigDecimal KEPT_DAYS = BigDecimal.valueOf(3);

    /** Whoever has accrued nothing for so long has nothing that runs, as when an account is deregistered. */
    private static final Duration QUIET = Duration.ofHours(48);

    Money amountAt(Instant now) {
        boolean runs = lastAccrual.filter(last -> last.plus(QUIET).isAfter(now)).isPresent();
        return runs && !week.isNegative()
                ? Rounding.cut(
                        week.value().multiply(KEPT_DAYS).divide(BigDecimal.valueOf(DAYS), MathContext.DECIMAL128),
                        week.currency())
                : Money.zero(week.currency());
    }
}
