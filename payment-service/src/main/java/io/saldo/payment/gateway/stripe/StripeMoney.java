package io.saldo.payment.gateway.stripe;

import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/** Amounts as Stripe counts them: rupiah in hundredths, yen whole (ST-10). */
final class StripeMoney {

    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeMoney() {}

    static String minor(Money money) {
        return money.decimal()
                .movePointRight(digits(money.currency().name()))
                .setScale(0, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** The amount as a decimal; what is no whole number stays as it is, and is no amount. */
    static String decimal(String minor, String currency) {
        return minor.matches("[0-9]{1,18}")
                ? new BigDecimal(minor).movePointLeft(digits(currency)).toPlainString()
                : minor;
    }

    private static int digits(String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        if (WHOLE.contains(code)) {
            return 0;
        }
        return THOUSANDTHS.contains(code) ? 3 : 2;
    }
}
