package io.saldo.platform.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A value in force from an instant on, until the next one; without {@code from} since the beginning of time. */
public record Dated<T>(
        T value, @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> from) {

    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, Optional.empty());
    }

    public static <T> Dated<T> since(Instant from, T value) {
        return new Dated<>(value, Optional.of(from));
    }

    /** The value in force at an instant, of a list in order of {@code from}; the first entry reaches back for ever. */
    public static <T> T at(List<Dated<T>> history, Instant instant) {
        T inForce = history.getFirst().value();
        for (Dated<T> dated : history) {
            if (dated.from().filter(instant::isBefore).isEmpty()) {
                inForce = dated.value();
            }
        }
        return inForce;
    }
}
