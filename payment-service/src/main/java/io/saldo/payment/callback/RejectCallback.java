package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Leaves a callback that cannot be read to a person. */
@UseCase
class RejectCallback {

    private final CallbackStore callbacks;

    RejectCallback(CallbackStore callbacks) {
        this.callbacks = callbacks;
    }

    /** False when another worker has it. */
    @WithTransaction
    Uni<Boolean> handle(long id, String why) {
        return callbacks
                .take(id)
                .chain(found -> found.isPresent()
                        ? callbacks.end(id, "MALFORMED", Optional.of(why)).replaceWith(true)
                        : Uni.createFrom().item(false));
    }
}
