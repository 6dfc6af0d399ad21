package io.saldo.account.currency;

import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** In what an account settles, and in what from when on, if it is to change; {@code failed} is a change that was not made. */
public record SettlementCurrencyView(
        CurrencyUnit current,
        CurrencyUnit pricingCurrency,
        Optional<CurrencyUnit> next,
        Optional<Instant> effectiveFrom,
        Optional<Failed> failed) {

    /** Which condition of X-3 did not hold. */
    public record Failed(CurrencyUnit currency, YearMonth month, String condition) {}
}
