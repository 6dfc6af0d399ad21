package io.saldo.invoice.tax;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Sets a tax rule; of one country and class at most one holds on a day (I-17, I-21). */
@UseCase
class PutTaxRule {

    private final TaxRuleStore rules;
    private final AnnounceReference announce;

    PutTaxRule(TaxRuleStore rules, AnnounceReference announce) {
        this.rules = rules;
        this.announce = announce;
    }

    /** The rule that it would overlap, when it was refused. */
    @WithTransaction
    Uni<Optional<TaxRule>> handle(Caller caller, TaxRule rule) {
        return rules.lockAll().chain(all -> overlapping(all, rule)
                .map(overlapped -> Uni.createFrom().item(Optional.of(overlapped)))
                .orElseGet(() -> put(caller, before(all, rule), rule).replaceWith(Optional.empty())));
    }

    private Uni<Void> put(Caller caller, Optional<TaxRule> before, TaxRule rule) {
        return rules.put(rule).chain(version -> announce.handle(caller, before, changed(rule, version)));
    }

    private static Optional<TaxRule> before(List<TaxRule> all, TaxRule rule) {
        return all.stream().filter(old -> old.id().equals(rule.id())).findFirst();
    }

    private static Optional<TaxRule> overlapping(List<TaxRule> all, TaxRule rule) {
        return all.stream().filter(rule::overlaps).findFirst();
    }

    private static ReferenceChanged changed(TaxRule rule, long version) {
        return new ReferenceChanged(
                "TAX_RULE",
                rule.id(),
                version,
                Optional.of(rule.validFrom()),
                rule.validTo(),
                false,
                TaxRuleValue.of(rule));
    }
}
