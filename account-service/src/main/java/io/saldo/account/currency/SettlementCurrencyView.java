package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * In what an account settles, what it may choose, and in what it settles from when on, if that is to change; {@code failed}
 * is a change that was not made.
 */
public record SettlementCurrencyView(
        CurrencyUnit current,
        CurrencyUnit pricingCurrency,
        List<CurrencyUnit> offered,
        Optional<CurrencyUnit> next,
        Optional<Instant> effectiveFrom,
        Optional<Failed> failed) {

    /** Which condition of X-3 did not hold. */
    public record Failed(CurrencyUnit currency, YearMonth month, SwitchCondition condition) {}
}
