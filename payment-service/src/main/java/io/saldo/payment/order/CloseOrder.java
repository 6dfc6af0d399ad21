package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Ends an order without money and says so, unless nobody has heard of it (gw:P-3). The order is locked by the caller. */
@UseCase
class CloseOrder {

    private final OrderStore orders;
    private final DueOrderStore due;
    private final ChargeStore charges;
    private final Outbox outbox;

    CloseOrder(OrderStore orders, DueOrderStore due, ChargeStore charges, Outbox outbox) {
        this.orders = orders;
        this.due = due;
        this.charges = charges;
        this.outbox = outbox;
    }

    @WithTransaction
    Uni<Void> handle(PaymentOrder order, PaymentState state, Optional<String> code, Instant at) {
        if (!order.state().mayBecome(state)) {
            throw new IllegalStateException(order.paymentId() + " is " + order.state() + ", not to be " + state);
        }
        return orders.close(order, state, code, at)
                .chain(() -> due.follow(order, false, at))
                .chain(() -> order.isAnnounced()
                        ? tell(order, state, code, at)
                        : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private Uni<Integer> tell(PaymentOrder order, PaymentState state, Optional<String> code, Instant at) {
        return charges.find(order.paymentId())
                .map(charge -> PaymentFailed.of(order, state, code, charge, at))
                .chain(failed -> outbox.append(OutboxEvent.of(PaymentFailed.TOPIC, order.account(), at, failed)));
    }
}
