package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Adds a further try of an order under an id of its own, before it is sent to a company that takes an id only once. */
@UseCase
class StartAttempt {

    private static final int MOST = 20;

    private final OrderStore orders;
    private final AttemptStore attempts;
    private final BillingClock clock;

    StartAttempt(OrderStore orders, AttemptStore attempts, BillingClock clock) {
        this.orders = orders;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The id of the try that follows that one. */
    @WithTransaction
    Uni<String> handle(String paymentId, String taken) {
        return orders.lock(paymentId).chain(() -> attempts.all(paymentId)).chain(all -> {
            String latest = all.getLast().merchantOrderId();
            if (!latest.equals(taken)) {
                return Uni.createFrom().item(latest);
            }
            if (all.size() >= MOST) {
                throw new IllegalStateException(paymentId + " was tried " + MOST + " times.");
            }
            return attempts.add(paymentId, all.size() + 1, clock.now());
        });
    }
}
