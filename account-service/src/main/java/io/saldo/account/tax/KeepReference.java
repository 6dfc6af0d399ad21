package io.saldo.account.tax;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps the newest version of a tax rule, and of a product's tax class (I-17, I-21). */
@UseCase
class KeepReference {

    private final TaxRuleStore rules;

    KeepReference(TaxRuleStore rules) {
        this.rules = rules;
    }

    @WithTransaction
    Uni<Void> handle(ReferenceChanged changed) {
        return switch (changed.kind()) {
            case "TAX_RULE" -> rules.keepRule(changed);
            case "PRODUCT" -> rules.keepProduct(changed);
            default -> Uni.createFrom().voidItem();
        };
    }
}
