package io.saldo.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Every rounding there is, by name: no other class sets a scale (C-2, C-3, C-4). */
public final class Rounding {
    private Rounding() {}

    /** Price times quantity, after discount: half up to 10 decimals, once (C-2). */
    public static ExactAmount exact(BigDecimal unrounded, CurrencyUnit currency) {
        return new ExactAmount(unrounded.setScale(ExactAmount.DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /** A total: down to the minor unit, towards minus infinity (C-2). */
    public static Money cut(BigDecimal unrounded, CurrencyUnit currency) {
        return minor(unrounded, currency, RoundingMode.FLOOR);
    }

    /** A conversion: half up to the minor unit (C-3). */
    public static Money fx(BigDecimal unrounded, CurrencyUnit currency) {
        return minor(unrounded, currency, RoundingMode.HALF_UP);
    }

    /** A tax: down to the minor unit; of a negative part it gives back what the positive one took (C-4, I-13). */
    public static Money tax(BigDecimal unrounded, CurrencyUnit currency) {
        return minor(unrounded, currency, RoundingMode.DOWN);
    }

    /** An amount that is only shown and never booked, such as a printed tax base: half up (I-13). */
    public static Money shown(BigDecimal unrounded, CurrencyUnit currency) {
        return minor(unrounded, currency, RoundingMode.HALF_UP);
    }

    /** A part of a quantity: down to 18 decimals; the last part takes what is left (U-4). */
    public static Quantity quantity(BigDecimal unrounded) {
        return new Quantity(unrounded.setScale(Quantity.DECIMALS, RoundingMode.DOWN));
    }

    private static Money minor(BigDecimal unrounded, CurrencyUnit currency, RoundingMode mode) {
        return Money.of(unrounded.setScale(currency.minorDigits(), mode), currency);
    }
}
