package io.saldo.account.lowbalance;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** The low balance alert as a customer sets and sees it (L-1). */
public record LowBalanceAlert(boolean enabled, Money threshold, Optional<Boolean> runOut) {

    /** What became of a wish. */
    enum Result {
        CHOSEN,
        /** POSTPAID accounts without credit control have no such alert. */
        NOT_OFFERED,
        OTHER_CURRENCY
    }

    static LowBalanceAlert of(AlertState state) {
        return new LowBalanceAlert(state.enabled(), state.threshold(), Optional.of(state.runOut()));
    }
}
