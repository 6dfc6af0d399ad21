package io.saldo.notification.wording;

import io.saldo.notification.contact.Language;
import io.saldo.notification.news.Figure;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How figures are written for a reader: IDR 50,000 or Rp50.000, days and hours in the account's zone (C-5). */
record Formats(Language language, ZoneId zone) {

    String of(Figure figure) {
        return switch (figure) {
            case Figure.Amount(Money money) -> money(money);
            case Figure.Day(var day) -> dates("d MMMM uuuu").format(day);
            case Figure.Moment(var instant) -> dates("d MMMM uuuu, HH:mm zzz").format(instant.atZone(zone));
            case Figure.Month(var month) -> dates("MMMM uuuu").format(month);
            case Figure.Number(var value) -> number(value);
            case Figure.Text(String text) -> OneLine.of(text);
        };
    }

    private String number(BigDecimal value) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMaximumFractionDigits(Math.max(0, value.scale()));
        return number.format(value);
    }

    private String money(Money money) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMinimumFractionDigits(money.currency().minorDigits());
        number.setMaximumFractionDigits(money.currency().minorDigits());
        String sign = money.isNegative() ? "-" : "";
        return sign + unit(money.currency()) + number.format(money.decimal().abs());
    }

    private String unit(CurrencyUnit currency) {
        return language == Language.ID && currency == CurrencyUnit.IDR ? "Rp" : currency.name() + " ";
    }

    private DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
