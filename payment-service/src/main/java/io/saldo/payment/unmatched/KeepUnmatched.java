package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Lists money that cannot be booked, once, and tells of it; an amount that is none of ours is only listed. */
@UseCase
public class KeepUnmatched {

    private static final Logger LOG = Logger.getLogger(KeepUnmatched.class);

    /** The type of its ids; money is known by its gateway account and the reference there. */
    static final String ID_TYPE = "ump";

    private final UnmatchedStore store;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final BillingClock clock;

    KeepUnmatched(UnmatchedStore store, Outbox outbox, IdGenerator ids, BillingClock clock) {
        this.store = store;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(UnmatchedPayment payment, GatewayReport report) {
        String id = ids.newProviderId(ID_TYPE);
        return store.add(id, payment, clock.now())
                .chain(first ->
                        first ? tell(id, payment, report) : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private Uni<Integer> tell(String id, UnmatchedPayment payment, GatewayReport report) {
        LOG.warnf("%s %s: %s", payment.kind(), id, payment.reason());
        return report.money()
                .map(money -> outbox.append(event(id, payment, money)))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private OutboxEvent event(String id, UnmatchedPayment payment, Money money) {
        var changed = UnmatchedMoneyChanged.appeared(id, payment, money, clock.now());
        return OutboxEvent.ofProvider(UnmatchedMoneyChanged.TOPIC, changed.key(), clock.now(), changed);
    }
}
