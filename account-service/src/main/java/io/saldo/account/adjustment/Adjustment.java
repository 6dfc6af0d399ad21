package io.saldo.account.adjustment;

import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.Optional;

/** An operator's wish: so much in, or out when negative; a credit refund has a month (BK-14). */
public record Adjustment(Money amount, Target asset, Optional<YearMonth> month, Optional<String> reason) {

    /** The funds that an operator adjusts. */
    public enum Target {
        CASH,
        PROMO_CREDIT,
        CREDIT_REFUND
    }
}
