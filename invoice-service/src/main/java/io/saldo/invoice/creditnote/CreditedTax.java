package io.saldo.invoice.creditnote;

import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tax that comes with what is credited: by the document's own rule on the credited amounts, never beyond what is left
 * of its tax, and all of that with the last part (I-13, O-10).
 */
final class CreditedTax {

    private final Creditable creditable;
    private final Map<Integer, Money> credits;
    private final Map<Integer, Money> byLine = new HashMap<>();
    private final List<TaxLine> taxLines;

    CreditedTax(Creditable creditable, Map<Integer, Money> credits) {
        this.creditable = creditable;
        this.credits = credits;
        this.taxLines = creditable.document().taxLines().stream()
                .map(this::credited)
                .flatMap(Optional::stream)
                .toList();
    }

    List<TaxLine> taxLines() {
        return taxLines;
    }

    Money of(int line) {
        return byLine.getOrDefault(line, Money.zero(creditable.currency()));
    }

    /** Empty when nothing that the rule has taxed is credited. */
    private Optional<TaxLine> credited(TaxLine tax) {
        List<InvoiceLine> taxed = creditable.document().lines().stream()
                .filter(line -> isUnder(tax, line))
                .toList();
        List<InvoiceLine> members =
                taxed.stream().filter(line -> credits.containsKey(line.line())).toList();
        List<Money> amounts = members.stream()
                .map(line -> credits.getOrDefault(line.line(), Money.zero(creditable.currency())))
                .toList();
        Money part = Money.sum(amounts, creditable.currency());
        Money left = Money.sum(taxed.stream().map(creditable::left).toList(), creditable.currency());
        List<Money> taxes = part.equals(left) ? rest(tax, members, amounts) : byRule(tax, amounts, part, left);
        IntStream.range(0, members.size())
                .forEach(i -> byLine.put(members.get(i).line(), taxes.get(i)));
        Money sum = Money.sum(taxes, creditable.currency());
        return part.isZero() && sum.isZero()
                ? Optional.empty()
                : Optional.of(new TaxLine(tax.rule(), tax.rate(), base(tax, part), sum));
    }

    /** A line says its rule; one of before has it from the only tax line of its document. */
    private boolean isUnder(TaxLine tax, InvoiceLine line) {
        return line.taxRule()
                .map(tax.rule()::equals)
                .orElse(creditable.document().taxLines().size() == 1
                        && line.rate().isPresent());
    }

    private List<Money> rest(TaxLine tax, List<InvoiceLine> members, List<Money> amounts) {
        List<Money> lefts = members.stream().map(creditable::taxLeft).toList();
        Money all = creditable.taxLeft(tax);
        return Money.sum(lefts, creditable.currency()).equals(all) ? lefts : Shares.of(all, amounts);
    }

    private List<Money> byRule(TaxLine tax, List<Money> amounts, Money part, Money left) {
        Money most = creditable.taxLeft(tax);
        List<Money> taxes = rule(tax)
                .map(rule -> Taxation.of(taxables(rule, amounts), new TaxRules(List.of(rule)), creditable.currency())
                        .lineTaxes())
                .orElseGet(() -> Shares.of(
                        Shares.of(most, List.of(part, left.minus(part))).getFirst(), amounts));
        return Money.sum(taxes, creditable.currency()).compareTo(most) > 0 ? Shares.of(most, amounts) : taxes;
    }

    private static List<Taxation.Taxable> taxables(TaxRule rule, List<Money> amounts) {
        return amounts.stream()
                .map(amount -> new Taxation.Taxable(rule.taxClass(), amount))
                .toList();
    }

    /** As it was at the issue; the amounts of lines are before tax, whether prices contained it or not. */
    private Optional<TaxRule> rule(TaxLine tax) {
        return creditable.document().snapshot().rule(tax.rule()).map(TaxRule::onTop);
    }

    private Money base(TaxLine tax, Money part) {
        return rule(tax).map(rule -> rule.printedBaseOf(part)).orElse(part);
    }
}
