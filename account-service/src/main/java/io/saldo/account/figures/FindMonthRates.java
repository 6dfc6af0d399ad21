package io.saldo.account.figures;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.MonthRates;
import io.saldo.account.rate.RateStore;
import io.saldo.platform.money.CurrencyUnit;
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

    /** An instant, and the month since which the account had settled in its currency of then. */
    record Moment(YearMonth since, Instant at) {}

    /** {@code priced} are its figures in the pricing currency; their months are those that need a rate, and the present one. */
    public Uni<MonthRates> of(BillingAccount account, Balances priced, Instant at) {
        return of(account, priced, account.currencyAt(at), new Moment(account.settlesSince(), at));
    }

    Uni<MonthRates> of(BillingAccount account, Balances priced, CurrencyUnit settled, Moment moment) {
        var pair = new CurrencyPair(account.profile().pricingCurrency(), settled);
        YearMonth since = moment.since;
        YearMonth month = account.monthAt(moment.at);
        YearMonth current = month.isBefore(since) ? since : month;
        YearMonth last = priced.figures().keySet().stream()
                .filter(key -> key.account() == BookAccount.UNBILLED)
                .map(key -> key.dimension().usageMonth())
                .max(Comparator.naturalOrder())
                .filter(current::isBefore)
                .orElse(current);
        return rates.between(pair, since, last).map(table -> new MonthRates(pair, table, since, current));
    }
}
