package io.saldo.account.tax;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.rate.RateStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Keeps the newest version of a tax rule, of a product's tax class, and of an exchange rate (I-17, I-21, X-5). */
@UseCase
class KeepReference {

    private final TaxRuleStore rules;
    private final RateStore rates;

    KeepReference(TaxRuleStore rules, RateStore rates) {
        this.rules = rules;
        this.rates = rates;
    }

    @WithTransaction
    Uni<Void> handle(ReferenceChanged changed) {
        return switch (changed.kind()) {
            case "TAX_RULE" -> rules.keepRule(changed);
            case "PRODUCT" -> rules.keepProduct(changed);
            case "EXCHANGE_RATE" -> keepRate(changed).replaceWithVoid();
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Integer> keepRate(ReferenceChanged changed) {
        return changed.removed()
                ? rates.remove(changed.id(), changed.version())
                : rates.keep(
                        changed.id(),
                        changed.version(),
                        new ExchangeRate(
                                CurrencyUnit.of(changed.text("from")),
                                CurrencyUnit.of(changed.text("to")),
                                new BigDecimal(changed.text("rate")),
                                LocalDate.parse(changed.text("date"))));
    }
}
