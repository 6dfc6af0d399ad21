package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes money off the list that has a place now, and tells whoever adds it up. It is locked by the caller. */
@UseCase
public class SettleUnmatched {

    private final UnmatchedStore store;
    private final Outbox outbox;
    private final BillingClock clock;

    SettleUnmatched(UnmatchedStore store, Outbox outbox, BillingClock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Money of a currency that is none of ours was never told of. */
    @WithTransaction
    public Uni<Void> handle(OpenMoney money, String to, Optional<String> paymentId) {
        return store.resolve(money.id(), to, paymentId, clock.now())
                .chain(() -> money.report().money().isPresent()
                        ? outbox.append(gone(money.id()))
                        : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private OutboxEvent gone(String id) {
        var gone = UnmatchedMoneyGone.of(id);
        return OutboxEvent.ofProvider(UnmatchedMoneyChanged.TOPIC, gone.key(), clock.now(), gone);
    }
}
