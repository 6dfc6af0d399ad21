package io.saldo.invoice.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tiers in ascending order, each with an end but the last (U-6). */
public record Tiers(List<Tier> list) {

    private static final int MOST = 50;

    public Tiers {
        list = List.copyOf(list);
        if (list.isEmpty() || list.size() > MOST) {
            throw new IllegalArgumentException("There are 1 to " + MOST + " tiers.");
        }
        BigDecimal above = BigDecimal.ZERO;
        for (Tier tier : list.subList(0, list.size() - 1)) {
            BigDecimal end = tier.upTo()
                    .orElseThrow(() -> new IllegalArgumentException("Each tier but the last has an upTo."))
                    .value();
            if (end.compareTo(above) <= 0) {
                throw new IllegalArgumentException("The upTo of each tier is above that of the one before.");
            }
            above = end;
        }
        if (list.getLast().upTo().isPresent()) {
            throw new IllegalArgumentException("The last tier has no upTo.");
        }
    }

    /** Each unit at the price of its tier. */
    BigDecimal graduated(BigDecimal quantity) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Tier tier : list) {
            BigDecimal end = endOf(tier).map(quantity::min).orElse(quantity);
            if (end.compareTo(below) > 0) {
                sum = sum.add(end.subtract(below).multiply(tier.unitPrice().value()));
                below = end;
            }
        }
        return sum;
    }

    /** All units at the price of the tier that the quantity reaches. */
    BigDecimal volume(BigDecimal quantity) {
        Tier reached = list.stream()
                .filter(tier ->
                        endOf(tier).filter(end -> quantity.compareTo(end) > 0).isEmpty())
                .findFirst()
                .orElseThrow();
        return quantity.multiply(reached.unitPrice().value());
    }

    private static Optional<BigDecimal> endOf(Tier tier) {
        return tier.upTo().map(end -> end.value());
    }
}
