package io.saldo.payment.unmatched;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
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

    private final UnmatchedStore store;
    private final Outbox outbox;
    private final BillingClock clock;

    KeepUnmatched(UnmatchedStore store, Outbox outbox, BillingClock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(UnmatchedPayment payment, GatewayReport report) {
        return store.add(payment, clock.now())
                .chain(first -> first ? tell(payment, report) : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private Uni<Integer> tell(UnmatchedPayment payment, GatewayReport report) {
        LOG.warnf("%s %s: %s", payment.kind(), payment.id(), payment.reason());
        return report.money().map(money -> outbox.append(event(payment, money))).orElseGet(() -> Uni.createFrom()
                .item(0));
    }

    private OutboxEvent event(UnmatchedPayment payment, Money money) {
        var changed = UnmatchedMoneyChanged.appeared(payment, money, clock.now());
        return OutboxEvent.ofProvider(UnmatchedMoneyChanged.TOPIC, changed.key(), clock.now(), changed);
    }
}
