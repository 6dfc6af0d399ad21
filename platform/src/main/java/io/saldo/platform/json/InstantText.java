package io.saldo.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads an instant of RFC 3339; years that no database column holds are refused like any other wrong text. */
final class InstantText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private InstantText() {}

    static Instant read(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new IllegalArgumentException("An instant such as 2026-10-05T14:00:00Z is expected here.");
    }
}
