package io.saldo.invoice.reference;

import java.time.LocalDate;
import java.util.Optional;

/** What we send as {@code reference.changed}: provider-wide data that replaces what was known under kind and id. */
public record ReferenceChanged(
        String kind,
        String id,
        long version,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean removed,
        Object value) {

    public static final String TOPIC = "reference.changed";

    public static ReferenceChanged of(String kind, String id, long version, Object value) {
        return new ReferenceChanged(kind, id, version, Optional.empty(), Optional.empty(), false, value);
    }

    /** The key of the record. */
    public String key() {
        return kind + ':' + id;
    }
}
