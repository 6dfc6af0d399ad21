package io.saldo.invoice.tax;

import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows tax rules. */
@Singleton
class FindTaxRules {

    private final TaxRuleStore rules;
    private final UnitOfWork unitOfWork;

    FindTaxRules(TaxRuleStore rules, UnitOfWork unitOfWork) {
        this.rules = rules;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<TaxRule>> all() {
        return unitOfWork.run(rules::all);
    }

    Uni<Optional<TaxRule>> byId(String id) {
        return all().map(
                        all -> all.stream().filter(rule -> rule.id().equals(id)).findFirst());
    }
}
