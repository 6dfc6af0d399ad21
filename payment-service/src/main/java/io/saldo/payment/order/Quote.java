package io.saldo.payment.order;

import io.saldo.payment.tax.TaxLine;
import io.saldo.payment.tax.TaxRule;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a payment brings and costs, figured once when it is made: credit, tax on the credit alone, and the untaxed
 * service fee (I-6, I-7, I-13, I-15). The total is what the gateway is asked for (gw:P-18).
 */
public record Quote(Money credit, Money tax, List<TaxLine> taxLines, Money serviceFee) {

    public Quote {
        taxLines = List.copyOf(taxLines);
    }

    /** For an amount that becomes credit; an inclusive rule takes its tax out of the amount (I-16). */
    public static Quote of(Money amount, Optional<TaxRule> rule, Money serviceFee) {
        List<TaxLine> lines = rule.map(taxRule -> taxRule.on(amount)).stream().toList();
        Money tax = Money.sum(lines.stream().map(TaxLine::amount).toList(), amount.currency());
        boolean within = rule.filter(TaxRule::inclusive).isPresent();
        return new Quote(within ? amount.minus(tax) : amount, tax, lines, serviceFee);
    }

    public Money total() {
        return credit.plus(tax).plus(serviceFee);
    }
}
