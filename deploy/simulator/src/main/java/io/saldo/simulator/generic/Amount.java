package io.saldo.simulator.generic;

import io.saldo.simulator.BadInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An amount as the interface writes it: a plain decimal with no more decimals than its currency has. */
record Amount(BigDecimal value, String currency) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Set<String> WITHOUT_DECIMALS = Set.of("IDR", "JPY", "KRW", "VND");

    /** Reads an amount that must be above 0. */
    static Amount parse(String text, String currency) {
        if (!PLAIN.matcher(text).matches() || !CODE.matcher(currency).matches()) {
            throw new BadInput("amount must be a plain decimal such as \"50000\", currency a code such as \"IDR\"");
        }
        Amount amount = new Amount(new BigDecimal(text), currency);
        if (amount.value.signum() <= 0 || amount.value.scale() > amount.decimals()) {
            throw new BadInput("amount must be above 0 and have no more decimals than its currency");
        }
        return amount;
    }

    private int decimals() {
        return WITHOUT_DECIMALS.contains(currency) ? 0 : 2;
    }

    boolean sameAs(Amount other) {
        return currency.equals(other.currency) && value.compareTo(other.value) == 0;
    }

    /** The text in messages: {@code 50000}, {@code 10.05}. */
    String text() {
        return value.setScale(decimals(), RoundingMode.UNNECESSARY).toPlainString();
    }

    /** The text on the page: {@code IDR 50,000}. */
    String display() {
        String pattern = decimals() == 0 ? "#,##0" : "#,##0.00";
        return currency + " " + new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
