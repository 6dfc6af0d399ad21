package io.saldo.platform.reply;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for something that an event of another service brings: an account that is quite new, the answer to a request.
 * It asks our own tables again and again, so any instance may have taken the event.
 */
@Singleton
public class Awaited {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The first answer that is there, or empty after the limit of real time. The look-up opens its own transaction. */
    public <T> Uni<Optional<T>> within(Duration limit, Supplier<Uni<Optional<T>>> lookUp) {
        return Uni.createFrom()
                .<Optional<T>>deferred(lookUp::get)
                .repeat()
                .withDelay(PAUSE)
                .atMost(1 + limit.toMillis() / PAUSE.toMillis())
                .filter(Optional::isPresent)
                .toUni()
                .map(found -> found == null ? Optional.<T>empty() : found);
    }
}
