package io.saldo.account.billvoucher;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.LargestRemainder;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The part of an invoice line that is of one day: vouchers fit days, invoices have none (W-4). */
record BilledPart(IssuedUsage.Line line, BilledDay day, Money net, Money gross) {

    /** In the order in which parts are covered. */
    static final Comparator<BilledPart> ORDER = Comparator.comparing((BilledPart part) -> part.day.day())
            .thenComparing(part -> part.day.product())
            .thenComparing(part -> part.day.usageMonth());

    /** Each share is cut, so that no part is a minor unit above its line. */
    private static final MathContext DOWN = new MathContext(34, RoundingMode.DOWN);

    /** The line in proportion to what its days are in the exact; minor units go by largest remainder (C-2). */
    static List<BilledPart> of(IssuedUsage.Line line, List<BilledDay> days) {
        List<BilledDay> used = days.stream()
                .filter(day -> day.product().equals(line.product())
                        && day.usageMonth().equals(line.usageMonth())
                        && day.exact().value().signum() > 0)
                .toList();
        if (used.isEmpty() || !line.net().isPositive()) {
            return List.of();
        }
        List<Money> net = split(line.net(), used);
        List<Money> gross = split(line.gross(), used);
        return IntStream.range(0, used.size())
                .mapToObj(i -> new BilledPart(line, used.get(i), net.get(i), gross.get(i)))
                .toList();
    }

    boolean isFittedBy(BillVoucher voucher, Scope scope) {
        return voucher.reach().fits(scope, day.product(), day.usageMonth(), day.day());
    }

    private static List<Money> split(Money amount, List<BilledDay> days) {
        BigDecimal whole = days.stream().map(day -> day.exact().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return LargestRemainder.split(
                days.stream()
                        .map(day ->
                                amount.decimal().multiply(day.exact().value()).divide(whole, DOWN))
                        .toList(),
                amount);
    }
}
