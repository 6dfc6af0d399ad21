package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Says that the bank took a payment back: the one that the transaction brought, once (gw:P-16, M-7). What is neither
 * the whole of it nor what refunds have left of it, and what fits no payment of the account, is a case for a person.
 */
@UseCase
class ReversePayment {

    private static final Logger LOG = Logger.getLogger(ReversePayment.class);

    private static final ReportOutcome.Case PARTLY =
            new ReportOutcome.Case("The bank took back money that cannot be taken back from the account as a whole.");

    static final ReportOutcome.Case NOWHERE =
            new ReportOutcome.Case("The bank took back money that is in no book: nobody is to be given it any more.");

    private final OrderStore orders;
    private final AskedRefundStore refunds;
    private final OpenCase cases;
    private final Outbox outbox;
    private final BillingClock clock;

    ReversePayment(OrderStore orders, AskedRefundStore refunds, OpenCase cases, Outbox outbox, BillingClock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The order is locked by the caller; the money may have become a payment besides it, of the same account (gw:P-9). */
    @WithTransaction
    Uni<Handled> handle(PaymentOrder order, GatewayReport report, PaymentState state) {
        return orders.findByTransaction(order.way().gatewayAccount(), report.transactionId())
                .chain(found -> found.map(paid -> handle(order, paid, report, state))
                        .orElseGet(() -> state == PaymentState.CHARGEBACK
                                ? cases.handle(order, report, NOWHERE).replaceWith(Handled.CASE)
                                : Uni.createFrom().item(Handled.IGNORED)));
    }

    private Uni<Handled> handle(PaymentOrder order, PaymentOrder paid, GatewayReport report, PaymentState state) {
        if (paid.state() == PaymentState.REVERSED || paid.state() == PaymentState.CHARGEBACK) {
            return Uni.createFrom().item(Handled.IGNORED);
        }
        boolean ours = paid.account().equals(order.account()) && paid.state().mayBecome(state);
        return (ours ? parts(paid, report) : Uni.createFrom().item(Optional.<Quote>empty())).chain(parts -> parts.map(
                        back -> takeBack(paid, report, state, back).replaceWith(Handled.DONE))
                .orElseGet(() -> cases.handle(paid, report, PARTLY).replaceWith(Handled.CASE)));
    }

    private Uni<Optional<Quote>> parts(PaymentOrder paid, GatewayReport report) {
        return refunds.gone(paid).map(gone -> BankReversal.parts(paid, report, gone));
    }

    private Uni<Integer> takeBack(PaymentOrder paid, GatewayReport report, PaymentState state, Quote back) {
        LOG.warnf("%s: the bank took the money back, %s", paid.paymentId(), state);
        var reversed = PaymentReversed.of(paid, back, report.transactionId(), state, clock.now());
        return orders.takeBack(paid, state)
                .chain(() ->
                        outbox.append(OutboxEvent.of(PaymentReversed.TOPIC, paid.account(), clock.now(), reversed)));
    }
}
