package io.saldo.invoice.discount;

import io.saldo.invoice.account.Era;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A discount on a product, or on all, from a local day on until another, which it does not hold on any more (U-9). */
public record Discount(String product, Percent percent, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** Stands for every product. */
    public static final String ALL = "ALL";

    public Discount {
        if (!product.matches("[A-Za-z0-9._:-]{1,200}")) {
            throw new IllegalArgumentException("A discount is on a product code or on ALL.");
        }
        LocalDate _ = Era.within(validFrom);
        Optional<LocalDate> _ = validTo.map(Era::within);
        if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
            throw new IllegalArgumentException("validTo must be after validFrom.");
        }
    }

    /** What of it holds on the days from a first to a last one; nothing when it holds on none of them. */
    Optional<Discount> within(Optional<LocalDate> first, Optional<LocalDate> last) {
        LocalDate from = first.filter(validFrom::isBefore).orElse(validFrom);
        Optional<LocalDate> to = Stream.concat(validTo.stream(), last.map(day -> day.plusDays(1)).stream())
                .min(LocalDate::compareTo);
        return to.filter(end -> !end.isAfter(from)).isPresent()
                ? Optional.empty()
                : Optional.of(new Discount(product, percent, from, to));
    }

    boolean holds(String code, LocalDate day) {
        return (product.equals(ALL) || product.equals(code))
                && !day.isBefore(validFrom)
                && validTo.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
