package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.order.MarkRefunded;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Ends a leg and tells of it: paid back or failed, one of the two (O-8). The account is locked by the caller. */
@UseCase
class CloseLeg {

    private final RefundLegStore legs;
    private final MarkRefunded mark;
    private final Outbox outbox;
    private final BillingClock clock;

    CloseLeg(RefundLegStore legs, MarkRefunded mark, Outbox outbox, BillingClock clock) {
        this.legs = legs;
        this.mark = mark;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(RefundLeg leg, LegOutcome outcome) {
        if (!leg.state().isOpen()) {
            throw new IllegalStateException(leg.key() + " is " + leg.state() + " and cannot become " + outcome);
        }
        Instant now = clock.now();
        return switch (outcome) {
            case LegOutcome.Done(String number) ->
                legs.close(leg, LegState.DONE, Optional.of(number), Optional.empty(), now)
                        .chain(() -> legs.gone(leg))
                        .chain(gone -> mark.handle(leg.paymentId(), gone))
                        .chain(() -> tell(leg, PaymentRefunded.TOPIC, PaymentRefunded.of(leg, number, now)));
            case LegOutcome.Failed(String reason) ->
                legs.close(leg, LegState.FAILED, Optional.empty(), Optional.of(reason), now)
                        .chain(() -> tell(leg, RefundFailed.TOPIC, RefundFailed.of(leg, reason, now)));
        };
    }

    private Uni<Void> tell(RefundLeg leg, String topic, Object event) {
        return outbox.append(OutboxEvent.of(topic, leg.account(), clock.now(), event))
                .replaceWithVoid();
    }
}
