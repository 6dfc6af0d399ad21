package io.saldo.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of everything; printed with each result. */
record Options(Optional<String> only, int accounts, int events, int perSecond, int seconds, int freshEvents, int each) {

    static final String ALL = "ALL";

    /** In the order in which the command hands them over. */
    static Options of(String name, List<Integer> numbers) {
        return new Options(
                name.equalsIgnoreCase(ALL) ? Optional.empty() : Optional.of(name),
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5));
    }

    boolean wants(Scenario scenario) {
        return only.isEmpty() || only.get().equalsIgnoreCase(scenario.name());
    }

    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("accounts", accounts);
        numbers.put("events", events);
        numbers.put("rate", perSecond);
        numbers.put("seconds", seconds);
        numbers.put("fresh", freshEvents);
        numbers.put("each", each);
        return numbers;
    }
}
