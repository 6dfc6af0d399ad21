package io.saldo.account.figures;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.figures.FindMonthRates.Moment;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the figures of an account in the currency that it settles in, its charges converted (BK-3, X-4). */
@Singleton
public class FindBalances {

    /** Before a switch was made the book was in the currency that it left, since the month of the switch before. */
    private static final String THEN = """
            select (select from_currency from currency_conversion where billing_account_id = :account and converted_at > :at
                    order by converted_at limit 1) as currency,
                   (select month from currency_conversion where billing_account_id = :account and converted_at <= :at
                    order by converted_at desc limit 1) as since
            """;

    private final LedgerStore ledger;
    private final FindMonthRates rates;

    FindBalances(LedgerStore ledger, FindMonthRates rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    public Uni<Balances> of(BillingAccount account, Instant now) {
        return ledger.balances(account.id(), account.currencyAt(now))
                .chain(balances -> counting(
                        account,
                        balances,
                        new Moment(account.settlesSince(), now),
                        () -> ledger.balances(account.id(), account.profile().pricingCurrency())));
    }

    /** As they stood at a past moment, summed anew from the entries. */
    public Uni<Balances> past(BillingAccount account, Instant at) {
        return Sql.of(THEN)
                .with("account", account.id().value())
                .with("at", at)
                .one(row -> row)
                .map(Optional::orElseThrow)
                .chain(then -> ledger.balancesAt(
                                account.id(),
                                then.optionalText("currency")
                                        .map(CurrencyUnit::of)
                                        .orElseGet(() -> account.currencyAt(at)),
                                at)
                        .chain(balances -> counting(
                                account,
                                balances,
                                new Moment(
                                        then.optionalText("since")
                                                .map(YearMonth::parse)
                                                .orElseGet(account::settlesSince),
                                        at),
                                () -> ledger.balancesAt(
                                        account.id(), account.profile().pricingCurrency(), at))));
    }

    private Uni<Balances> counting(
            BillingAccount account, Balances balances, Moment moment, Supplier<Uni<Balances>> priced) {
        return balances.currency() == account.profile().pricingCurrency()
                ? Uni.createFrom().item(balances)
                : priced.get().chain(charges -> rates.of(account, charges, balances.currency(), moment)
                        .map(found -> balances.counting(charges, found)));
    }
}
