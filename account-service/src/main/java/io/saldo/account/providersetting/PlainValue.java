package io.saldo.account.providersetting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A value of text, numbers, lists and maps, and where in a request it stands; what does not fit fails with its place. */
record PlainValue(Object value, String pointer) {

    private static final long MOST_MINOR_UNITS = 1_000_000_000_000_000L;

    static PlainValue of(Object value) {
        return new PlainValue(value, "/value");
    }

    String text(String pattern, String detail) {
        return Optional.of(value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.matches(pattern))
                .orElseThrow(() -> bad(detail));
    }

    int whole(int least, int most) {
        return Optional.of(value)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> bad("A whole number from %d to %d.".formatted(least, most)));
    }

    List<PlainValue> list(int least, int most) {
        if (!(value instanceof List<?> found) || found.size() < least || found.size() > most) {
            throw bad("A list of %d to %d.".formatted(least, most));
        }
        if (found.contains(null) || Set.copyOf(found).size() < found.size()) {
            throw bad("Each only once, and none empty.");
        }
        return IntStream.range(0, found.size())
                .mapToObj(at -> new PlainValue(found.get(at), pointer + "/" + at))
                .toList();
    }

    /** The fields of a map that has none but these. */
    Fields fields(Set<String> known) {
        if (!(value instanceof Map<?, ?> found)) {
            throw bad("An object.");
        }
        found.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadSetting(pointer + "/" + name, "There is no such field.");
                });
        return new Fields(found, pointer);
    }

    CurrencyUnit currency() {
        try {
            return CurrencyUnit.of(text("[A-Z]{3}", "A currency such as IDR."));
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /** Amounts by currency, each of 0 or more, as in {@code {"IDR": "50000"}}. */
    Map<CurrencyUnit, Money> amounts() {
        if (!(value instanceof Map<?, ?> found)) {
            throw bad("Amounts by currency, such as {\"IDR\": \"50000\"}.");
        }
        Map<CurrencyUnit, Money> amounts = new EnumMap<>(CurrencyUnit.class);
        for (Object name : found.keySet()) {
            PlainValue place = new Fields(found, pointer).get(String.valueOf(name));
            CurrencyUnit currency = new PlainValue(name, place.pointer).currency();
            amounts.put(currency, place.amount(currency));
        }
        return Map.copyOf(amounts);
    }

    /** The same with every currency of the book. */
    Map<CurrencyUnit, Money> amountsOfAll() {
        Map<CurrencyUnit, Money> amounts = amounts();
        for (CurrencyUnit currency : CurrencyUnit.values()) {
            if (!amounts.containsKey(currency)) {
                throw new BadSetting(pointer + "/" + currency, "An amount of each currency is needed.");
            }
        }
        return amounts;
    }

    private Money amount(CurrencyUnit currency) {
        try {
            Money amount = Money.parse(text("[0-9.]{1,40}", "A decimal text of 0 or more."), currency);
            if (amount.minorUnits() <= MOST_MINOR_UNITS) {
                return amount;
            }
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
        throw bad("At most " + MOST_MINOR_UNITS + " of the smallest units.");
    }

    BadSetting bad(String detail) {
        return new BadSetting(pointer, detail);
    }

    /** The fields of an object. */
    record Fields(Map<?, ?> map, String pointer) {

        Optional<PlainValue> find(String name) {
            return Optional.ofNullable(map.get(name)).map(found -> new PlainValue(found, pointer + "/" + name));
        }

        PlainValue get(String name) {
            return find(name).orElseThrow(() -> new BadSetting(pointer + "/" + name, "Missing."));
        }
    }
}
