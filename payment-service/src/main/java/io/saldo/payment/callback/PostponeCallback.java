package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;

/** Puts a callback off that could not be worked on; after many tries it is left to a person. */
@UseCase
class PostponeCallback {

    private static final int MOST_ATTEMPTS = 12;
    private static final int LONGEST_SHIFT = 9;

    private final CallbackStore callbacks;

    PostponeCallback(CallbackStore callbacks) {
        this.callbacks = callbacks;
    }

    @WithTransaction
    Uni<Integer> handle(long id, String reason) {
        return callbacks.take(id).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(0);
            }
            int attempts = found.get().attempts();
            return attempts >= MOST_ATTEMPTS
                    ? callbacks.end(id, "PARKED", Optional.of(reason))
                    : callbacks.tryAgain(id, Duration.ofSeconds(1L << Math.min(attempts, LONGEST_SHIFT)), reason);
        });
    }
}
