package io.saldo.invoice.discount;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An account's own discounts and those that its main account shares with it; the largest counts, never a sum (U-9, E-15). */
public record Discounts(List<Discount> own, List<Discount> shared) {

    public static final Discounts NONE = new Discounts(List.of(), List.of());

    public Percent of(String product, LocalDate day) {
        return Stream.concat(own.stream(), shared.stream())
                .filter(discount -> discount.holds(product, day))
                .map(Discount::percent)
                .max(Percent::compareTo)
                .orElse(Percent.NONE);
    }
}
