package io.saldo.invoice.document;

import io.saldo.platform.id.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A document that this process has taken to print it, and the how-manieth attempt that is. */
record DocumentToPrint(AccountId account, String invoiceId, int attempt) {

    /** Pauses after failed attempts; then the document is parked until a person looks at it. */
    private static final List<Duration> RETRIES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30));

    /** Nothing: it is parked. */
    Optional<Duration> retryIn() {
        return attempt <= RETRIES.size() ? Optional.of(RETRIES.get(attempt - 1)) : Optional.empty();
    }

    /** As many attempts were begun as there may be, and the last did not even fail: the process ended with it. */
    boolean isSpent() {
        return attempt > RETRIES.size() + 1;
    }
}
