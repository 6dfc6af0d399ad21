package io.saldo.payment.tax;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps the newest version of a tax rule (I-17). */
@UseCase
class KeepTaxRule {

    private final TaxRuleStore rules;

    KeepTaxRule(TaxRuleStore rules) {
        this.rules = rules;
    }

    @WithTransaction
    Uni<Void> handle(ReferenceChanged changed) {
        return (changed.removed() ? rules.remove(changed) : rules.keep(changed)).replaceWithVoid();
    }
}
