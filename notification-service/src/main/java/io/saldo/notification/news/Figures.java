package io.saldo.notification.news;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a piece of news by the names that its sentences use. */
public record Figures(Map<String, Figure> byName) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        byName = Map.copyOf(byName);
    }

    public Figures with(String name, Money amount) {
        return with(name, new Figure.Amount(amount));
    }

    public Figures with(String name, Instant instant) {
        return with(name, new Figure.Moment(instant));
    }

    public Figures with(String name, LocalDate day) {
        return with(name, new Figure.Day(day));
    }

    public Figures with(String name, YearMonth month) {
        return with(name, new Figure.Month(month));
    }

    public Figures with(String name, String text) {
        return with(name, new Figure.Text(text));
    }

    /** A sentence may ask whether it is there. */
    public Figures with(String name, Optional<? extends Figure> figure) {
        return figure.isPresent() ? with(name, figure.get()) : this;
    }

    public Figures with(String name, Figure figure) {
        Map<String, Figure> more = new LinkedHashMap<>(byName);
        more.put(name, figure);
        return new Figures(more);
    }
}
