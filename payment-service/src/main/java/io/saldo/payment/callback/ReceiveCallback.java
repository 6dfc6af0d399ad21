package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps a proved callback as it came; what it says is worked on later (gw:P-1, gw:P-10). */
@UseCase
class ReceiveCallback {

    private final CallbackStore callbacks;

    ReceiveCallback(CallbackStore callbacks) {
        this.callbacks = callbacks;
    }

    /** False for a repeat, which is known by its event id (gw:P-2). */
    @WithTransaction
    Uni<Boolean> handle(String gatewayAccount, String eventId, byte[] body) {
        return callbacks.add(gatewayAccount, eventId, body);
    }
}
