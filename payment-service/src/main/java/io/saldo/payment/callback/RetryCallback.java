package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Has a callback worked on again that was put off, could not be read or was left to a person. */
@UseCase
class RetryCallback {

    private final CallbackStore callbacks;

    RetryCallback(CallbackStore callbacks) {
        this.callbacks = callbacks;
    }

    /** Empty when there is no such callback, false when it is done: what it caused is booked. */
    @WithTransaction
    Uni<Optional<Boolean>> handle(long id) {
        return callbacks
                .takeUp(id)
                .chain(taken -> taken
                        ? Uni.createFrom().item(Optional.of(true))
                        : callbacks.exists(id).map(exists -> exists ? Optional.of(false) : Optional.empty()));
    }
}
