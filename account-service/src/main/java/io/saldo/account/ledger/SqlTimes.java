package io.saldo.account.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Instants as the texts of an array that the database casts: the driver takes no array of instants here. */
public final class SqlTimes {

    private SqlTimes() {}

    public static String[] of(Stream<Instant> instants) {
        return ofOptional(instants.map(Optional::of));
    }

    public static String[] ofOptional(Stream<Optional<Instant>> instants) {
        return instants.map(instant -> instant.map(Instant::toString).orElse(null))
                .toArray(String[]::new);
    }
}
