package io.saldo.account.tax;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What is read here of {@code reference.changed}; the value depends on the kind. */
public record ReferenceChanged(
        String kind,
        String id,
        long version,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean removed,
        Map<String, Object> value) {

    String text(String field) {
        return String.valueOf(value.getOrDefault(field, ""));
    }
}
