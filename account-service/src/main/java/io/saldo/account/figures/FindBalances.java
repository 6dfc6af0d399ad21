package io.saldo.account.figures;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Supplier;

/** Finds the figures of an account in the currency that it settles in, its charges converted (BK-3, X-4). */
@Singleton
public class FindBalances {

    /** Before a switch was made the book was in the currency that it left. */
    private static final String THEN = """
            select from_currency from currency_conversion where billing_account_id = :account and converted_at > :at
            order by converted_at limit 1
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
                        now,
                        () -> ledger.balances(account.id(), account.profile().pricingCurrency())));
    }

    /** As they stood at a past moment, summed anew from the entries. */
    public Uni<Balances> past(BillingAccount account, Instant at) {
        return Sql.of(THEN)
                .with("account", account.id().value())
                .with("at", at)
                .one(row -> CurrencyUnit.of(row.text("from_currency")))
                .map(then -> then.orElseGet(() -> account.currencyAt(at)))
                .chain(currency -> ledger.balancesAt(account.id(), currency, at))
                .chain(balances -> counting(
                        account,
                        balances,
                        at,
                        () -> ledger.balancesAt(account.id(), account.profile().pricingCurrency(), at)));
    }

    private Uni<Balances> counting(
            BillingAccount account, Balances balances, Instant at, Supplier<Uni<Balances>> priced) {
        return balances.currency() == account.profile().pricingCurrency()
                ? Uni.createFrom().item(balances)
                : priced.get().chain(charges -> rates.of(account, charges, at)
                        .map(found -> balances.counting(charges, found)));
    }
}
