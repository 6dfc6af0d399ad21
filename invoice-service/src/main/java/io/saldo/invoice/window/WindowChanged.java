package io.saldo.invoice.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What we read of {@code reference.changed}; only the one setting is kept. */
record WindowChanged(
        String kind,
        String id,
        long version,
        Optional<LocalDate> validFrom,
        boolean removed,
        Map<String, Object> value) {

    boolean isWindow() {
        return kind.equals("PROVIDER_SETTING") && id.equals("collection-window") && !removed;
    }

    /** Every value that was ever named with its first day; a sender of before named the newest alone. */
    Object dated() {
        Object all = value.get("dated");
        return all instanceof List<?> values
                ? values
                : List.of(Map.of(
                        "validFrom",
                        validFrom.orElse(LocalDate.EPOCH).toString(),
                        "value",
                        value.getOrDefault("value", "")));
    }
}
