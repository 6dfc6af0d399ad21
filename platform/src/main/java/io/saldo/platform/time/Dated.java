package io.saldo.platform.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in force from an instant on, until the next one; {@code from} null means from the beginning of time. */
public record Dated<T>(T value, @Nullable Instant from) {

    /** The value in force at an instant, of a list in order of {@code from}; the first entry reaches back for ever. */
    public static <T> T at(List<Dated<T>> history, Instant instant) {
        T inForce = history.getFirst().value();
        for (Dated<T> dated : history) {
            if (dated.from() == null || !dated.from().isAfter(instant)) {
                inForce = dated.value();
            }
        }
        return inForce;
    }
}
