package io.saldo.invoice.document;

import io.saldo.invoice.charge.NetQuantity;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** How figures are written for a reader: IDR 50,000 or Rp50.000, 1 October 2026 or 1 Oktober 2026. */
record Formats(Language language) {

    String money(Money money) {
        int decimals = money.currency().minorDigits();
        String sign = money.isNegative() ? "-" : "";
        return sign + unit(money.currency()) + number(money.decimal().abs(), decimals, decimals);
    }

    String quantity(NetQuantity quantity) {
        return number(quantity.value(), 0, Quantity.DECIMALS);
    }

    String percent(Quantity rate) {
        return number(rate.value().movePointRight(2), 0, Quantity.DECIMALS) + "%";
    }

    String day(TemporalAccessor day) {
        return dates("d MMMM uuuu").format(day);
    }

    String month(YearMonth month) {
        return dates("MMM uuuu").format(month);
    }

    private String unit(CurrencyUnit currency) {
        return language == Language.ID && currency == CurrencyUnit.IDR ? "Rp" : currency.name() + " ";
    }

    private String number(BigDecimal value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
