package io.saldo.account.adjustment;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;

/** Why an adjustment is refused, or what it has become. */
sealed interface AdjustmentRejection extends AdjustmentResult {

    /** Ecosystem accounts hold no money. */
    record HoldsNoMoney() implements AdjustmentRejection {}

    /** Nothing is filled in or taken out of an account that does not exist any more. */
    record Deregistered() implements AdjustmentRejection {}

    /** The account's book is in another currency. */
    record OtherCurrency(CurrencyUnit expected) implements AdjustmentRejection {}

    /** A bucket of credit refunds is of the month of the adjustment or of one before (W-6). */
    record MonthToCome(YearMonth current) implements AdjustmentRejection {}

    /** Funds never go below 0 (BK-3). */
    record BelowZero(Money available) implements AdjustmentRejection {}
}
