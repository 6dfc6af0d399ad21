package io.saldo.invoice.tax;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.LargestRemainder;
import io.saldo.platform.money.Money;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tax of a document: one tax line per rule, and the share of each line, in the order of the lines (I-13, I-17). */
public record Taxation(List<Money> lineTaxes, List<Money> lineNets, List<TaxLine> taxLines) {

    /** An amount in minor units and the tax class of its product. */
    public record Taxable(String taxClass, Money amount) {}

    public static Taxation of(List<Taxable> lines, TaxRules rules, CurrencyUnit currency) {
        Money[] taxes = new Money[lines.size()];
        Arrays.fill(taxes, Money.zero(currency));
        Money[] nets = lines.stream().map(Taxable::amount).toArray(Money[]::new);
        List<TaxLine> taxLines = byRule(lines, rules).entrySet().stream()
                .map(group -> tax(group.getKey(), group.getValue(), lines, currency, taxes, nets))
                .toList();
        return new Taxation(List.of(taxes), List.of(nets), taxLines);
    }

    /** Which lines each rule takes; a line whose class has no rule is not taxed. */
    private static Map<TaxRule, List<Integer>> byRule(List<Taxable> lines, TaxRules rules) {
        Map<TaxRule, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(0, lines.size())
                .forEach(i -> rules.forClass(lines.get(i).taxClass())
                        .ifPresent(rule -> groups.computeIfAbsent(rule, _ -> new java.util.ArrayList<>())
                                .add(i)));
        return groups;
    }

    private static TaxLine tax(
            TaxRule rule,
            List<Integer> members,
            List<Taxable> lines,
            CurrencyUnit currency,
            Money[] taxes,
            Money[] nets) {
        List<Money> amounts = members.stream().map(i -> lines.get(i).amount()).toList();
        Money base = Money.sum(amounts, currency);
        List<Money> shares = shares(rule, amounts, base);
        for (int k = 0; k < members.size(); k++) {
            int line = members.get(k);
            taxes[line] = shares.get(k);
            nets[line] = rule.inclusive() ? nets[line].minus(shares.get(k)) : nets[line];
        }
        return new TaxLine(rule.id(), rule.rate(), rule.printedBaseOf(base), Money.sum(shares, currency));
    }

    private static List<Money> shares(TaxRule rule, List<Money> amounts, Money base) {
        return switch (rule.rounding()) {
            case DOWN ->
                LargestRemainder.split(
                        amounts.stream().map(rule::unroundedTaxOf).toList(), rule.taxOf(base));
            case DOWN_PER_LINE -> amounts.stream().map(rule::taxOf).toList();
        };
    }
}
