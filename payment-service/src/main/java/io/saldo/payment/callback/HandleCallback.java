package io.saldo.payment.callback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.callback.CallbackStore.Callback;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.Handled;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Carries out what one stored callback turned out to say, in one transaction with all that it causes (gw:P-1). */
@UseCase
class HandleCallback {

    private final CallbackStore callbacks;
    private final TakeReport take;

    HandleCallback(CallbackStore callbacks, TakeReport take) {
        this.callbacks = callbacks;
        this.take = take;
    }

    /** False when another worker has it. */
    @WithTransaction
    Uni<Boolean> handle(long id, List<GatewayReport> reports) {
        return callbacks.take(id).chain(found -> found.map(
                        callback -> takeAll(callback, reports).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Integer> takeAll(Callback callback, List<GatewayReport> reports) {
        return Multi.createFrom()
                .iterable(reports)
                .onItem()
                .transformToUniAndConcatenate(report -> take.handle(callback.gatewayAccount(), report))
                .collect()
                .asList()
                .chain(handled -> callbacks.end(callback.id(), stateOf(handled), Optional.empty()));
    }

    /** What a person should see first; a callback that says nothing of an order is without effect. */
    private static String stateOf(List<Handled> handled) {
        return handled.stream()
                .min(Handled.MOST_NOTABLE_FIRST)
                .orElse(Handled.IGNORED)
                .name();
    }
}
