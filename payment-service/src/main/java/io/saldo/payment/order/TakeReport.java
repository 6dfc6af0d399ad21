package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.order.PaymentPending.Phase;
import io.saldo.payment.unmatched.KeepUnmatched;
import io.saldo.payment.unmatched.PlaceUnmatched;
import io.saldo.payment.unmatched.UnmatchedPayment;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Takes what a gateway says of an order, from a callback, the return page or the poller alike: they may race, and the
 * money counts once (gw:P-3, gw:P-4, gw:P-5, gw:P-9, gw:P-10).
 */
@UseCase
public class TakeReport {

    private final OrderStore orders;
    private final DueOrderStore due;
    private final ConfirmPayment confirm;
    private final CreditFurtherMoney further;
    private final CloseOrder close;
    private final OpenCase open;
    private final ReversePayment reverse;
    private final KeepUnmatched unmatched;
    private final PlaceUnmatched place;
    private final AskedRefundStore refunds;
    private final Outbox outbox;
    private final BillingClock clock;

    TakeReport(
            OrderStore orders,
            DueOrderStore due,
            ConfirmPayment confirm,
            CreditFurtherMoney further,
            CloseOrder close,
            OpenCase open,
            ReversePayment reverse,
            KeepUnmatched unmatched,
            PlaceUnmatched place,
            AskedRefundStore refunds,
            Outbox outbox,
            BillingClock clock) {
        this.orders = orders;
        this.due = due;
        this.confirm = confirm;
        this.further = further;
        this.close = close;
        this.open = open;
        this.reverse = reverse;
        this.unmatched = unmatched;
        this.place = place;
        this.refunds = refunds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A dispute may name nothing but the transaction. */
    @WithTransaction
    public Uni<Handled> handle(String gatewayAccount, GatewayReport report) {
        return orders.findByMerchantOrder(report.merchantOrderId())
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : orders.findByTransaction(gatewayAccount, report.transactionId()))
                .chain(found -> found.map(order -> ofOrder(order, gatewayAccount, report))
                        .orElseGet(() -> ofNone(gatewayAccount, report)))
                .invoke(handled -> Crash.at(PaymentCrashPoint.REPORT_BEFORE_COMMIT));
    }

    /** Whether an order of that id still waits for its money. */
    public Uni<Boolean> isOpen(String merchantOrderId) {
        return orders.findByMerchantOrder(merchantOrderId)
                .map(found -> found.filter(order -> order.state().isOpen()).isPresent());
    }

    private Uni<Handled> ofNone(String gatewayAccount, GatewayReport report) {
        if (report.state() != ReportedState.PAID) {
            return Uni.createFrom().item(Handled.IGNORED);
        }
        return unmatched
                .handle(UnmatchedPayment.ofNoOrder(gatewayAccount, report), report)
                .replaceWith(Handled.UNMATCHED);
    }

    private Uni<Handled> ofOrder(PaymentOrder order, String gatewayAccount, GatewayReport report) {
        if (!order.way().gatewayAccount().equals(gatewayAccount)) {
            return mismatch(order, gatewayAccount, report, "The order went through another gateway account.");
        }
        return orders.lock(order.paymentId()).map(Optional::orElseThrow).chain(locked -> orders.isPosted(
                        gatewayAccount, report.transactionId())
                .chain(posted -> posted && report.state() == ReportedState.PAID
                        ? Uni.createFrom().item(Handled.IGNORED)
                        : carryOut(locked, report)));
    }

    private Uni<Handled> carryOut(PaymentOrder order, GatewayReport report) {
        return switch (ReportOutcome.of(order, report)) {
            case ReportOutcome.Ignored _ -> Uni.createFrom().item(Handled.IGNORED);
            case ReportOutcome.Case contradiction -> ourRefundOr(contradiction, order, report);
            case ReportOutcome.Mismatch mismatch ->
                mismatch(order, order.way().gatewayAccount(), report, mismatch.reason());
            case ReportOutcome.Paid _ ->
                confirm.handle(order, report)
                        .call(() -> due.follow(order, false, clock.now()))
                        .chain(() -> place.handle(order.way().gatewayAccount(), report, order.paymentId()))
                        .replaceWith(Handled.DONE);
            case ReportOutcome.FurtherMoney _ ->
                further.handle(order, report)
                        .chain(besides -> place.handle(order.way().gatewayAccount(), report, besides.paymentId()))
                        .replaceWith(Handled.DONE);
            case ReportOutcome.Processing _ -> process(order).replaceWith(Handled.DONE);
            case ReportOutcome.TakenBack back -> reverse.handle(order, report, back.state());
            case ReportOutcome.Closed closed ->
                close.handle(order, closed.state(), report.code(), clock.now()).replaceWith(Handled.DONE);
        };
    }

    /** Money that goes back at our own wish is no contradiction (gw:P-13). */
    private Uni<Handled> ourRefundOr(ReportOutcome.Case contradiction, PaymentOrder order, GatewayReport report) {
        return isOurRefund(order, report)
                .chain(ours -> ours
                        ? Uni.createFrom().item(Handled.DONE)
                        : open.handle(order, report, contradiction).replaceWith(Handled.CASE));
    }

    /** A report that names no refund tells the sum of all; one by a name that is not ours may be an operator's. */
    private Uni<Boolean> isOurRefund(PaymentOrder order, GatewayReport report) {
        if (report.state() != ReportedState.REFUNDED) {
            return Uni.createFrom().item(false);
        }
        return refunds.wake(order.paymentId(), report.code().orElse(""))
                .chain(ours -> ours || report.money().isEmpty()
                        ? Uni.createFrom().item(ours)
                        : refunds.cover(
                                order.paymentId(),
                                report.money().get(),
                                report.code().isPresent()));
    }

    private Uni<Integer> process(PaymentOrder order) {
        var processing = PaymentPending.of(order, Phase.PROCESSING, clock.now());
        return orders.proceed(order, PaymentState.PROCESSING)
                .chain(() -> due.plan(order.account()))
                .chain(() ->
                        outbox.append(OutboxEvent.of(PaymentPending.TOPIC, order.account(), clock.now(), processing)));
    }

    private Uni<Handled> mismatch(PaymentOrder order, String gatewayAccount, GatewayReport report, String reason) {
        if (report.state() != ReportedState.PAID) {
            return Uni.createFrom().item(Handled.IGNORED);
        }
        return unmatched
                .handle(UnmatchedPayment.mismatch(gatewayAccount, report, order.paymentId(), reason), report)
                .replaceWith(Handled.MISMATCH);
    }
}
