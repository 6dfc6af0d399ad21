package io.saldo.platform.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each part whole minor units so that the parts sum to a rounded total (C-2). */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Every part is cut; the minor units still missing to the total go one each to the parts that lost most, at a tie
     * to the lower index. The total must be the sum of the parts, rounded in either direction.
     */
    public static List<Money> split(List<BigDecimal> parts, Money total) {
        List<Money> cuts =
                parts.stream().map(part -> Rounding.cut(part, total.currency())).toList();
        long missing = total.minus(Money.sum(cuts, total.currency())).minorUnits();
        if (missing < 0 || missing > parts.size()) {
            throw new IllegalArgumentException("%s is not the rounded sum of %s.".formatted(total, parts));
        }
        boolean[] oneMore = new boolean[parts.size()];
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> cutOff(parts.get(i), cuts.get(i)), Comparator.reverseOrder()))
                .limit(missing)
                .forEach(i -> oneMore[i] = true);
        Money one = new Money(1, total.currency());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> oneMore[i] ? cuts.get(i).plus(one) : cuts.get(i))
                .toList();
    }

    private static BigDecimal cutOff(BigDecimal part, Money cut) {
        return part.subtract(cut.decimal());
    }
}
