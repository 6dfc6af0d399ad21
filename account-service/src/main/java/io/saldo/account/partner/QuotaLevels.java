package io.saldo.account.partner;

import io.saldo.platform.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The levels of quota at which a word goes out; each once on the way down (L-12). */
public record QuotaLevels(List<Level> levels) {

    public static final QuotaLevels NONE = new QuotaLevels(List.of());

    public QuotaLevels {
        levels = levels.stream()
                .sorted(Comparator.comparing(Level::amount).reversed())
                .toList();
    }

    /** A level; armed while available credit has been at or above it since its last word. */
    public record Level(Money amount, boolean armed) {

        /** Equality is not below (L-5). */
        private boolean isAbove(Money available) {
            return available.compareTo(amount) < 0;
        }

        private Level after(Money available) {
            return new Level(amount, !isAbove(available));
        }
    }

    /** The next state, and the level that is to be told, if one is. */
    public record Outcome(QuotaLevels next, Optional<Money> told) {}

    /** Available credit has changed: what is passed at once makes one message, for the lowest (L-12). */
    public Outcome changed(Money available) {
        Optional<Money> told = levels.stream()
                .filter(level -> level.armed && level.isAbove(available))
                .map(Level::amount)
                .min(Comparator.naturalOrder());
        return new Outcome(
                new QuotaLevels(
                        levels.stream().map(level -> level.after(available)).toList()),
                told);
    }

    /** Those that stay keep their state; a new one that is passed already waits until it is reached from below. */
    public QuotaLevels chosen(Collection<Money> wanted, Money available) {
        Map<Money, Level> kept = levels.stream().collect(Collectors.toMap(Level::amount, level -> level));
        return new QuotaLevels(wanted.stream()
                .map(amount -> kept.getOrDefault(amount, new Level(amount, true).after(available)))
                .toList());
    }

    public List<Money> amounts() {
        return levels.stream().map(Level::amount).toList();
    }
}
