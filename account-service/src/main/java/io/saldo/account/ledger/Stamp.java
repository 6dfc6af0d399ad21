package io.saldo.account.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** When transactions are booked and where their ids come from. */
public record Stamp(Instant at, Supplier<String> transactionIds) {

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
