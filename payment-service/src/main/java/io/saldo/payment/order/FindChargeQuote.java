package io.saldo.payment.order;

import io.saldo.payment.account.Account;
import io.saldo.payment.tax.TaxRuleStore;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What a charge of a saved method brings and costs: the rest, without a fee that nobody has chosen (I-3, W-13). */
@Singleton
class FindChargeQuote {

    private final TaxRuleStore taxes;

    FindChargeQuote(TaxRuleStore taxes) {
        this.taxes = taxes;
    }

    /** By the tax of that moment. */
    Uni<Quote> quote(Account account, Aim aim, Money rest, Instant at) {
        return taxes.inForce(account.taxCountryAt(at), StoreOrder.TAX_CLASS, account.dayAt(at))
                .map(rule -> aim.quote(rest, rule, Money.zero(rest.currency())));
    }
}
