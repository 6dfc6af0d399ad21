package io.saldo.notification.notice;

import io.saldo.notification.news.Figure;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its form what a value of an open object is; what has no form of ours is left out. A code or a number may look
 * like a day and is none: only its name says so.
 */
final class OpenFigure {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private static final Pattern RATE = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?");
    private static final Pattern NAME_OF_A_CODE = Pattern.compile("code|name|.*(Code|Id|Name|Number)");

    private OpenFigure() {}

    static Optional<Figure> of(String name, @Nullable Object value) {
        if (value instanceof String text && NAME_OF_A_CODE.matcher(name).matches()) {
            return Optional.of(new Figure.Text(text));
        }
        return value instanceof String text && name.equals("rate") ? Optional.of(rate(text)) : of(value);
    }

    private static Figure rate(String text) {
        return RATE.matcher(text).matches() ? new Figure.Number(new BigDecimal(text)) : new Figure.Text(text);
    }

    private static Optional<Figure> of(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.of(text(text));
            case Number number -> Optional.of(new Figure.Number(new BigDecimal(number.toString())));
            case Map<?, ?> object -> money(object);
            case Collection<?> list -> Optional.of(new Figure.Text(joined(list)));
            case Boolean flag ->
                Optional.of(new Figure.Text("yes")).filter(yes -> flag).map(Figure.class::cast);
            default -> Optional.empty();
        };
    }

    private static Figure text(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return new Figure.Moment(Instant.parse(text));
            }
            if (DAY.matcher(text).matches()) {
                return new Figure.Day(LocalDate.parse(text));
            }
        } catch (DateTimeException looksLikeATime) {
            return new Figure.Text(text);
        }
        return new Figure.Text(text);
    }

    private static Optional<Figure> money(Map<?, ?> object) {
        if (object.get("amount") instanceof String amount && object.get("currency") instanceof String currency) {
            return Optional.of(new Figure.Amount(Money.parse(amount, CurrencyUnit.of(currency))));
        }
        return Optional.empty();
    }

    private static String joined(Collection<?> list) {
        return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
