package io.saldo.invoice.tax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules for documents of one country and issue date; without a country there are none (I-21). */
public record TaxRules(List<TaxRule> inForce) {

    public static final TaxRules NONE = new TaxRules(List.of());

    public static TaxRules of(List<TaxRule> all, Optional<String> country, LocalDate issueDate) {
        return new TaxRules(all.stream()
                .filter(rule -> country.filter(rule.country()::equals).isPresent())
                .filter(rule -> rule.holdsOn(issueDate))
                .toList());
    }

    public Optional<TaxRule> forClass(String taxClass) {
        return inForce.stream().filter(rule -> rule.taxClass().equals(taxClass)).findFirst();
    }
}
