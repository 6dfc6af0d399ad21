package io.saldo.bench;

import java.util.Map;
import java.util.Optional;

/** How much of everything; printed with each result. */
record Options(Optional<String> only, int accounts, int events, int seconds, int freshEvents) {

    static final String ALL = "ALL";

    /** In the order in which the command hands them over. */
    static Options of(String name, String accounts, String events, String seconds, String freshEvents) {
        return new Options(
                name.equalsIgnoreCase(ALL) ? Optional.empty() : Optional.of(name),
                Integer.parseInt(accounts),
                Integer.parseInt(events),
                Integer.parseInt(seconds),
                Integer.parseInt(freshEvents));
    }

    boolean wants(Scenario scenario) {
        return only.isEmpty() || only.get().equalsIgnoreCase(scenario.name());
    }

    Map<String, Integer> numbers() {
        return Map.of("accounts", accounts, "events", events, "seconds", seconds, "freshEvents", freshEvents);
    }
}
