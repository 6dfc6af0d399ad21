package io.saldo.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.payment.order.OpenCase;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Takes what a company says of a leg; what has ended stays as it is (O-11). */
@UseCase
class TakeRefundReport {

    private static final String PAID_TWICE = "The company has paid a refund back that was given up.";

    private final RefundLegStore legs;
    private final LegCheckStore checks;
    private final CloseLeg close;
    private final OpenCase cases;
    private final BillingClock clock;

    TakeRefundReport(RefundLegStore legs, LegCheckStore checks, CloseLeg close, OpenCase cases, BillingClock clock) {
        this.legs = legs;
        this.checks = checks;
        this.close = close;
        this.cases = cases;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String key, RefundReport report) {
        return legs.lock(key)
                .chain(found -> found.map(leg -> leg.state().isOpen() ? take(leg, report) : afterItsEnd(leg, report))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** What was given up is the account's money again: paid back all the same, it is gone twice. */
    private Uni<Void> afterItsEnd(RefundLeg leg, RefundReport report) {
        return leg.state() == LegState.FAILED && report.state() == RefundReport.State.DONE
                ? cases.handle(leg.account(), leg.paymentId(), PAID_TWICE, leg, report)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> take(RefundLeg leg, RefundReport report) {
        return switch (report.state()) {
            case DONE ->
                close.handle(leg, new LegOutcome.Done(report.reference().orElse(leg.key())));
            case FAILED ->
                close.handle(
                        leg, new LegOutcome.Failed(report.code().orElse("The payment company could not pay it back")));
            case PENDING -> wait(leg);
        };
    }

    private Uni<Void> wait(RefundLeg leg) {
        return leg.isGivenUp(clock.now())
                ? close.handle(leg, new LegOutcome.Failed(LegOutcome.TOO_LATE))
                : legs.become(leg.key(), LegState.PENDING).chain(() -> checks.rest(leg, clock.now()));
    }
}
