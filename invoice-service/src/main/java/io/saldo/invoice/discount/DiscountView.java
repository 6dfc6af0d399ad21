package io.saldo.invoice.discount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A discount as it is put, shown and kept. */
public record DiscountView(String product, String percent, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** Refused where it is read, so that whoever puts it hears of it. */
    public DiscountView {
        if (!percent.matches("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,18})?")) {
            throw new IllegalArgumentException("percent is a plain decimal number.");
        }
        Discount _ = new Discount(product, new Percent(new BigDecimal(percent)), validFrom, validTo);
    }

    Discount discount() {
        return new Discount(product, new Percent(new BigDecimal(percent)), validFrom, validTo);
    }
}
