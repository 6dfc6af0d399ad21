package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/**
 * Takes what a company says of money that went back, or failed to: our refund goes on, and whatever speaks against the book
 * is a case for a person (gw:P-13, gw:P-16). The order is locked by the caller.
 */
@UseCase
class TakeRefundNews {

    private static final ReportOutcome.Case PAID_TWICE = new ReportOutcome.Case(
            "The company has paid a refund back that was given up: its money has become the account's again.");
    private static final ReportOutcome.Case CAME_BACK =
            new ReportOutcome.Case("The company says that a refund has failed that is in the book as paid back.");

    private final OrderStore orders;
    private final AskedRefundStore refunds;
    private final OpenCase cases;

    TakeRefundNews(OrderStore orders, AskedRefundStore refunds, OpenCase cases) {
        this.orders = orders;
        this.refunds = refunds;
        this.cases = cases;
    }

    @WithTransaction
    Uni<Handled> handle(PaymentOrder order, GatewayReport report, ReportOutcome.Case contradiction) {
        boolean failed = report.state() == ReportedState.REFUND_FAILED;
        return refunds.wake(order.paymentId(), report.code().orElse("")).chain(asked -> switch (asked) {
            case OPEN -> Uni.createFrom().item(Handled.DONE);
            case DONE ->
                failed ? open(order, report, CAME_BACK) : Uni.createFrom().item(Handled.DONE);
            case FAILED -> failed ? Uni.createFrom().item(Handled.IGNORED) : open(order, report, PAID_TWICE);
            case NONE -> failed ? open(order, report, contradiction) : unnamed(order, report, contradiction);
        });
    }

    /** A report that names no refund tells the sum of all; one by a name that is not ours may be an operator's. */
    private Uni<Handled> unnamed(PaymentOrder order, GatewayReport report, ReportOutcome.Case contradiction) {
        return covered(order, report)
                .chain(ours -> ours ? Uni.createFrom().item(Handled.DONE) : open(order, report, contradiction));
    }

    /** The money may have become a payment besides its order (gw:P-9). */
    private Uni<Boolean> covered(PaymentOrder order, GatewayReport report) {
        if (report.money().isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return orders.findByTransaction(order.way().gatewayAccount(), report.transactionId())
                .map(found -> found.orElse(order).paymentId())
                .chain(payment -> refunds.cover(
                        payment, report.money().get(), report.code().isPresent()));
    }

    private Uni<Handled> open(PaymentOrder order, GatewayReport report, ReportOutcome.Case found) {
        return cases.handle(order, report, found).replaceWith(Handled.CASE);
    }
}
