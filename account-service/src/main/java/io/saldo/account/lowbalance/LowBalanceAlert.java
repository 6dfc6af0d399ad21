package io.saldo.account.lowbalance;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The low balance alert as a customer sets and sees it (L-1). */
public record LowBalanceAlert(boolean enabled, Money threshold, Optional<Boolean> runOut) {

    /** What became of a wish. */
    public enum Result {
        CHOSEN,
        /** POSTPAID accounts without credit control have no such alert. */
        NOT_OFFERED,
        OTHER_CURRENCY
    }

    /** Whether that account may have it now (L-1). */
    public Result offeredTo(BillingAccount account, Instant now) {
        if (!account.kindAt(now).isMeasuredByAvailableCredit()) {
            return Result.NOT_OFFERED;
        }
        return threshold.currency() == account.currencyAt(now) ? Result.CHOSEN : Result.OTHER_CURRENCY;
    }

    static LowBalanceAlert of(AlertState state) {
        return new LowBalanceAlert(state.enabled(), state.threshold(), Optional.of(state.runOut()));
    }
}
