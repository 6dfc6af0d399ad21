package io.saldo.invoice.tax;

import io.saldo.platform.money.Quantity;

/** A tax rule as it is announced; its dates stand beside it. */
record TaxRuleValue(
        String name,
        String country,
        String taxClass,
        Quantity rate,
        String baseFraction,
        TaxRounding rounding,
        boolean inclusive) {

    static TaxRuleValue of(TaxRule rule) {
        return new TaxRuleValue(
                rule.name(),
                rule.country(),
                rule.taxClass(),
                rule.rate(),
                rule.baseFraction().toString(),
                rule.rounding(),
                rule.inclusive());
    }
}
