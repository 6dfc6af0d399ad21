package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/**
 * Drops callbacks that are done after 7 days: no company repeats an event for so long, and money is known by its
 * transaction for ever (gw:P-2, gw:P-5). What was left to a person stays.
 */
@UseCase
class DropOldCallbacks {

    private static final int BATCH = 1_000;

    private final CallbackStore callbacks;

    DropOldCallbacks(CallbackStore callbacks) {
        this.callbacks = callbacks;
    }

    /** True while there may be more. */
    @WithTransaction
    Uni<Boolean> handle() {
        return callbacks.dropOld(BATCH).map(dropped -> dropped == BATCH);
    }
}
