package io.saldo.account.figures;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.MonthRates;
import io.saldo.account.rate.RateStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;

/** Finds by which rates the charges of an account count in the currency that it settles in. */
@Singleton
public class FindMonthRates {

    private final RateStore rates;

    FindMonthRates(RateStore rates) {
        this.rates = rates;
    }

    /** {@code priced} are its figures in the pricing currency; their months are those that need a rate, and the present one. */
    public Uni<MonthRates> of(BillingAccount account, Balances priced, Instant at) {
        var pair = new CurrencyPair(account.profile().pricingCurrency(), account.currencyAt(at));
        YearMonth since = account.settlesSince();
        YearMonth current = account.monthAt(at).isBefore(since) ? since : account.monthAt(at);
        YearMonth last = priced.figures().keySet().stream()
                .filter(key -> key.account() == BookAccount.UNBILLED)
                .map(key -> key.dimension().usageMonth())
                .max(Comparator.naturalOrder())
                .filter(current::isBefore)
                .orElse(current);
        return rates.between(pair, since, last).map(table -> new MonthRates(pair, table, since, current));
    }
}
