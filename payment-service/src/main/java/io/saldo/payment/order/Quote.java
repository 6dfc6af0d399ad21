package io.saldo.payment.order;

import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.tax.TaxLine;
import io.saldo.payment.tax.TaxRule;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Quote besides = new Quote(
                amount, rule.map(taxRule -> taxRule.on(amount)).stream().toList(), serviceFee);
        return rule.filter(TaxRule::inclusive)
                .map(within -> new Quote(amount.minus(besides.tax()), besides.tax(), besides.taxLines(), serviceFee))
                .orElse(besides);
    }

    /** For money that is there already and of which no more comes: whatever the rule, its tax lies within it (I-16). */
    public static Quote within(Money money, Optional<TaxRule> rule) {
        return of(money, rule.map(TaxRule::within), Money.zero(money.currency()));
    }

    /** Neither taxed nor charged for (BK-11). */
    public static Quote untaxed(Money credit) {
        return of(credit, Optional.empty(), Money.zero(credit.currency()));
    }

    /** For a credit that must come in whole, whatever the rule: an inclusive one raises the price instead (I-9, I-16). */
    public static Quote ofCredit(Money credit, Optional<TaxRule> rule, Money serviceFee) {
        return of(credit, rule.map(TaxRule::besides), serviceFee);
    }

    private Quote(Money credit, List<TaxLine> lines, Money serviceFee) {
        this(credit, Money.sum(lines.stream().map(TaxLine::amount).toList(), credit.currency()), lines, serviceFee);
    }

    public Money total() {
        return credit.plus(tax).plus(serviceFee);
    }

    /** The parts of the total that are not nothing, as a payment page lists them. */
    List<PageRequested.Item> items() {
        return Stream.of(
                        new PageRequested.Item("CREDIT", "Credit", credit),
                        new PageRequested.Item("TAX", "Tax", tax),
                        new PageRequested.Item("SERVICE_FEE", "Service fee", serviceFee))
                .filter(item -> !item.price().isZero())
                .toList();
    }
}
