package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A piece of an event's time with its payer and local day. */
record Span(AccountChanged payer, LocalDate day, Instant start, Instant end) {

    Duration length() {
        return Duration.between(start, end);
    }
}
