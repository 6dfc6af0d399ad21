package io.saldo.invoice.run;

import io.saldo.invoice.charge.OpenLine;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.LargestRemainder;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The usage document of a month and scope: all open lines, late ones too, summed exactly and cut once, each line in
 * whole minor units by the largest remainder, taxed by the rules of the issue (C-2, I-13, I-18).
 */
record MonthOfScope(YearMonth month, CurrencyUnit currency, List<OpenLine> open) {

    MonthOfScope {
        open = open.stream().sorted(OpenLine.ORDER).toList();
    }

    MonthResult result(TaxRules rules) {
        ExactAmount sum = open.stream().map(OpenLine::exact).reduce(ExactAmount.zero(currency), ExactAmount::plus);
        if (sum.isNegative()) {
            return new MonthResult.Carried(sum);
        }
        return sum.cut().isZero() ? new MonthResult.NothingDue(sum) : document(sum, rules);
    }

    private MonthResult document(ExactAmount sum, TaxRules rules) {
        List<Money> amounts = LargestRemainder.split(
                open.stream().map(line -> line.exact().value()).toList(), sum.cut());
        List<Taxation.Taxable> taxables = IntStream.range(0, open.size())
                .mapToObj(i -> new Taxation.Taxable(open.get(i).taxClass(), amounts.get(i)))
                .toList();
        Taxation taxation = Taxation.of(taxables, rules, currency);
        List<InvoiceLine> lines = IntStream.range(0, open.size())
                .mapToObj(i -> line(i, amounts.get(i), taxation, rules))
                .toList();
        return new MonthResult.Document(
                sum,
                lines,
                Money.sum(taxation.lineNets(), currency),
                Money.sum(taxation.lineTaxes(), currency),
                taxation.taxLines());
    }

    private InvoiceLine line(int index, Money amount, Taxation taxation, TaxRules rules) {
        OpenLine line = open.get(index);
        Optional<TaxRule> rule = rules.forClass(line.taxClass());
        return new InvoiceLine(
                index + 1,
                line.product(),
                Optional.of(line.cloudAccountId()),
                Optional.of(line.month()),
                line.month().isBefore(month),
                Optional.of(line.quantity()),
                Optional.of(line.exact()),
                taxation.lineNets().get(index),
                taxation.lineTaxes().get(index),
                rule.map(TaxRule::rate),
                rule.map(holding -> holding.printedBaseOf(amount)));
    }
}
