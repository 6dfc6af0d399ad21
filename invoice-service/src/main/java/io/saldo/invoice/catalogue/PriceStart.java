package io.saldo.invoice.catalogue;

import io.saldo.invoice.account.Era;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads an end of a price's time: an instant, or a day that begins at midnight of the provider's default zone. */
final class PriceStart {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Jakarta");

    private PriceStart() {}

    static Instant parse(String text) {
        try {
            return Era.within(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(DEFAULT_ZONE).toInstant()
                            : Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("An instant such as 2026-10-01T00:00:00Z, or a day, is expected.", e);
        }
    }
}
