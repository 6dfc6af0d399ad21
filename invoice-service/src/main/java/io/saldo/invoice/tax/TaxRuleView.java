package io.saldo.invoice.tax;

import io.saldo.invoice.Era;
import io.saldo.platform.money.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A tax rule as it is shown and put; the id stands in the path. */
public record TaxRuleView(
        String name,
        String country,
        String taxClass,
        Quantity rate,
        String baseFraction,
        Optional<TaxRounding> rounding,
        boolean inclusive,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public TaxRuleView {
        if (name.isBlank()
                || name.length() > 255
                || !country.matches("[A-Z]{2}")
                || !taxClass.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException(
                    "A tax rule needs a name, a country such as ID and a class such as STANDARD.");
        }
        if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
            throw new IllegalArgumentException("validTo must be after validFrom.");
        }
        if (rate.value().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A rate is a part of 1, such as 0.12.");
        }
        LocalDate _ = Era.within(validFrom);
        Optional<LocalDate> _ = validTo.map(Era::within);
        BaseFraction _ = BaseFraction.parse(baseFraction);
    }

    static TaxRuleView of(TaxRule rule) {
        return new TaxRuleView(
                rule.name(),
                rule.country(),
                rule.taxClass(),
                rule.rate(),
                rule.baseFraction().toString(),
                Optional.of(rule.rounding()),
                rule.inclusive(),
                rule.validFrom(),
                rule.validTo());
    }

    TaxRule rule(String id) {
        return new TaxRule(
                id,
                name,
                country,
                taxClass,
                rate,
                BaseFraction.parse(baseFraction),
                rounding.orElse(TaxRounding.DOWN),
                inclusive,
                validFrom,
                validTo);
    }
}
