package io.saldo.invoice.run;

import io.saldo.invoice.charge.OpenLine;
import io.saldo.invoice.exchange.ExchangeRate;
import io.saldo.invoice.invoice.Exchange;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.LargestRemainder;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The usage document of a month and scope: all open lines, late ones too, summed exactly and cut once, each line in
 * whole minor units by the largest remainder, converted at the rate of its month into another settlement currency, taxed
 * by the rules of the issue (C-2, I-13, I-18, X-4).
 */
record MonthOfScope(YearMonth month, CurrencyUnit currency, List<OpenLine> open, Optional<ExchangeRate> rate) {

    MonthOfScope(YearMonth month, CurrencyUnit currency, List<OpenLine> open) {
        this(month, currency, open, Optional.empty());
    }

    MonthOfScope {
        open = open.stream().sorted(OpenLine.ORDER).toList();
    }

    MonthResult result(TaxRules rules) {
        ExactAmount sum = open.stream().map(OpenLine::exact).reduce(ExactAmount.zero(currency), ExactAmount::plus);
        if (sum.isNegative()) {
            return new MonthResult.Carried(sum);
        }
        Amounts amounts = amounts(sum);
        return amounts.total().isZero() ? new MonthResult.NothingDue(sum) : document(sum, amounts, rules);
    }

    /** The lines in whole minor units, which sum to the total, before tax. */
    private record Amounts(Money total, List<Money> lines, Optional<Exchange> exchange) {}

    private Amounts amounts(ExactAmount sum) {
        Money total = sum.cut();
        List<Money> lines = LargestRemainder.split(
                open.stream().map(line -> line.exact().value()).toList(), total);
        return rate.map(published -> converted(total, lines, published))
                .orElseGet(() -> new Amounts(total, lines, Optional.empty()));
    }

    /** The total is converted half up, the converted lines share that by the largest remainder. */
    private static Amounts converted(Money total, List<Money> lines, ExchangeRate rate) {
        Money converted = Rounding.fx(total.decimal().multiply(rate.rate().value()), rate.to());
        List<Money> shares = LargestRemainder.split(
                lines.stream()
                        .map(line -> line.decimal().multiply(rate.rate().value()))
                        .toList(),
                converted);
        return new Amounts(
                converted, shares, Optional.of(new Exchange(rate.from(), rate.to(), rate.rate(), rate.date(), total)));
    }

    private MonthResult document(ExactAmount sum, Amounts amounts, TaxRules rules) {
        CurrencyUnit settlement = amounts.total().currency();
        List<Taxation.Taxable> taxables = IntStream.range(0, open.size())
                .mapToObj(i -> new Taxation.Taxable(
                        open.get(i).taxClass(), amounts.lines().get(i)))
                .toList();
        Taxation taxation = Taxation.of(taxables, rules, settlement);
        List<InvoiceLine> lines = IntStream.range(0, open.size())
                .mapToObj(i -> line(i, amounts.lines().get(i), taxation, rules))
                .toList();
        return new MonthResult.Document(
                sum,
                lines,
                Money.sum(taxation.lineNets(), settlement),
                Money.sum(taxation.lineTaxes(), settlement),
                taxation.taxLines(),
                amounts.exchange());
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
                rule.map(holding -> holding.printedBaseOf(amount)),
                rule.map(TaxRule::id));
    }
}
