package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.order.PaymentPending.Phase;
import io.saldo.payment.unmatched.KeepUnmatched;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.payment.unmatched.PlaceUnmatched;
import io.saldo.payment.unmatched.UnmatchedPayment;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes what a gateway says of an order, from a callback, the return page or the poller alike: they may race, and the
 * money counts once (gw:P-3, gw:P-4, gw:P-5, gw:P-9, gw:P-10).
 */
@UseCase
public class TakeReport {

    private static final ReportOutcome.Case RETURNED =
            new ReportOutcome.Case("The company tells of money that has gone back to its sender.");

    private final OrderStore orders;
    private final DueOrderStore due;
    private final ConfirmPayment confirm;
    private final CreditFurtherMoney further;
    private final CloseOrder close;
    private final OpenCase open;
    private final ReversePayment reverse;
    private final UnlistTakenBack unlist;
    private final KeepUnmatched unmatched;
    private final PlaceUnmatched place;
    private final TakeRefundNews refunds;
    private final CaseStore told;
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
            UnlistTakenBack unlist,
            KeepUnmatched unmatched,
            PlaceUnmatched place,
            TakeRefundNews refunds,
            CaseStore told,
            Outbox outbox,
            BillingClock clock) {
        this.orders = orders;
        this.due = due;
        this.confirm = confirm;
        this.further = further;
        this.close = close;
        this.open = open;
        this.reverse = reverse;
        this.unlist = unlist;
        this.unmatched = unmatched;
        this.place = place;
        this.refunds = refunds;
        this.told = told;
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
                .chain(handled -> unlist.handle(gatewayAccount, report, handled))
                .call(handled -> remember(gatewayAccount, report, handled))
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
        return told.isGone(gatewayAccount, report)
                .map(gone -> gone
                        ? UnmatchedPayment.gone(gatewayAccount, report)
                        : UnmatchedPayment.ofNoOrder(gatewayAccount, report))
                .chain(money -> unmatched.handle(money, report))
                .replaceWith(Handled.UNMATCHED);
    }

    /** The payment of which it is told may still be on its way to us. */
    private Uni<Boolean> remember(String gatewayAccount, GatewayReport report, Handled handled) {
        boolean gone = report.state().isTakenBack() || report.state() == ReportedState.REFUNDED;
        return gone && handled == Handled.IGNORED
                ? remember(gatewayAccount, report)
                : Uni.createFrom().item(false);
    }

    private Uni<Boolean> remember(String gatewayAccount, GatewayReport report) {
        return report.transactionId().isEmpty() ? Uni.createFrom().item(false) : told.add(gatewayAccount, report);
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
            case ReportOutcome.Case contradiction -> against(contradiction, order, report);
            case ReportOutcome.Mismatch mismatch ->
                mismatch(order, order.way().gatewayAccount(), report, mismatch.reason());
            case ReportOutcome.Paid _ ->
                credit(order, report, () -> confirm.handle(order, report)
                        .call(() -> due.follow(order, false, clock.now()))
                        .replaceWith(order.paymentId()));
            case ReportOutcome.FurtherMoney _ ->
                credit(order, report, () -> further.handle(order, report).map(PaymentOrder::paymentId));
            case ReportOutcome.Processing _ -> process(order).replaceWith(Handled.DONE);
            case ReportOutcome.TakenBack back -> reverse.handle(order, report, back.state());
            case ReportOutcome.Closed closed -> close(order, closed.state(), report);
        };
    }

    /**
     * That money went back which has not come yet is kept: should it come, nobody is given it without a look. A dispute
     * is a case at once; that an order without money is void or refused is how orders end (gw:P-16).
     */
    private Uni<Handled> close(PaymentOrder order, PaymentState state, GatewayReport report) {
        return keep(order, report)
                .chain(() -> close.handle(order, state, report.code(), clock.now()))
                .replaceWith(Handled.DONE);
    }

    private Uni<Void> keep(PaymentOrder order, GatewayReport report) {
        if (report.state() == ReportedState.CHARGEBACK) {
            return open.handle(order, report, ReversePayment.NOWHERE);
        }
        return report.state().isTakenBack()
                ? remember(order.way().gatewayAccount(), report).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Money that went back before it was heard of waits on the list for an operator (gw:P-16). */
    private Uni<Handled> credit(PaymentOrder order, GatewayReport report, Supplier<Uni<String>> payment) {
        String gatewayAccount = order.way().gatewayAccount();
        return told.isGone(gatewayAccount, report)
                .chain(gone -> gone
                        ? mismatch(order, gatewayAccount, report, UnmatchedPayment.GONE)
                        : creditWhatIsThere(order, report, payment));
    }

    /** Money that an operator has sent back is not there any more, whatever its company says of it later. */
    private Uni<Handled> creditWhatIsThere(PaymentOrder order, GatewayReport report, Supplier<Uni<String>> payment) {
        return place.lock(order.way().gatewayAccount(), report)
                .chain(found -> found.filter(OpenMoney::isReturned).isPresent()
                        ? open.handle(order, report, RETURNED).replaceWith(Handled.CASE)
                        : payment.get()
                                .chain(paymentId -> place.handle(found, paymentId))
                                .replaceWith(Handled.DONE));
    }

    private Uni<Handled> against(ReportOutcome.Case contradiction, PaymentOrder order, GatewayReport report) {
        return switch (report.state()) {
            case REFUNDED, REFUND_FAILED -> refunds.handle(order, report, contradiction);
            default -> open.handle(order, report, contradiction).replaceWith(Handled.CASE);
        };
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
