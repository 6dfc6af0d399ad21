package io.saldo.payment.order;

import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.OrderIdTaken;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the company of an order: for its page, or how it stands. Calls are made outside of any transaction. */
@Singleton
public class OrderGateway {

    private static final Logger LOG = Logger.getLogger(OrderGateway.class);

    private final OrderStore orders;
    private final AttemptStore attempts;
    private final StartAttempt start;
    private final AccountStore accounts;
    private final GatewayAccountStore gatewayAccounts;
    private final Gateways gateways;
    private final UnitOfWork unitOfWork;

    OrderGateway(
            OrderStore orders,
            AttemptStore attempts,
            StartAttempt start,
            AccountStore accounts,
            GatewayAccountStore gatewayAccounts,
            Gateways gateways,
            UnitOfWork unitOfWork) {
        this.orders = orders;
        this.attempts = attempts;
        this.start = start;
        this.accounts = accounts;
        this.gatewayAccounts = gatewayAccounts;
        this.gateways = gateways;
        this.unitOfWork = unitOfWork;
    }

    /** An order with its tries, its owner and the merchant account that it goes through. */
    private record Party(
            PaymentOrder order, List<OrderRefs> tries, Account owner, GatewayAccount account, PaymentGateway gateway) {}

    /**
     * Always under the same order id, so that asking again after a lost answer opens no second order (gw:P-14). All
     * calls of it together end before somebody else may ask.
     */
    Uni<PaymentPage> page(String paymentId) {
        return party(paymentId)
                .invoke(party -> Crash.at(PaymentCrashPoint.ORDER_BEFORE_INQUIRY))
                .chain(party -> inquire(party, party.tries().getLast().merchantOrderId())
                        .ifNoItem()
                        .after(CallGateway.IN_ALL)
                        .failWith(() -> new GatewayAway(party.account().name() + " takes too long.")))
                .invoke(page -> Crash.at(PaymentCrashPoint.INQUIRY_ANSWERED));
    }

    /** A company that takes an id only once, and whose first answer was lost, gets the order under a further id. */
    private Uni<PaymentPage> inquire(Party party, String merchantOrderId) {
        return party.gateway()
                .inquire(party.account(), requested(party, merchantOrderId))
                .onFailure(OrderIdTaken.class)
                .recoverWithUni(() ->
                        start.handle(party.order().paymentId(), merchantOrderId).chain(next -> inquire(party, next)));
    }

    /** One status inquiry for each try (gw:P-6); money that waits to be captured is captured while the order is open. */
    public Uni<List<GatewayReport>> reports(String paymentId) {
        return party(paymentId)
                .chain(party -> Multi.createFrom()
                        .iterable(party.tries())
                        .onItem()
                        .transformToUniAndConcatenate(refs -> reports(party, refs))
                        .collect()
                        .asList())
                .map(lists -> lists.stream().flatMap(List::stream).toList())
                .invoke(reports -> Crash.at(PaymentCrashPoint.STATUS_ANSWERED));
    }

    private static Uni<List<GatewayReport>> reports(Party party, OrderRefs refs) {
        return party.order().state().isOpen()
                ? party.gateway().capture(party.account(), refs)
                : party.gateway().status(party.account(), refs);
    }

    /** Closes the pages of a cancelled order; money that comes all the same is credited, so a failure does no harm. */
    Uni<Void> cancel(String paymentId) {
        return party(paymentId)
                .chain(party -> Multi.createFrom()
                        .iterable(party.tries())
                        .onItem()
                        .transformToUniAndConcatenate(refs -> party.gateway().cancel(party.account(), refs))
                        .collect()
                        .last())
                .onFailure()
                .invoke(e -> LOG.warnf("The page of %s stays open: %s", paymentId, e.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Party> party(String paymentId) {
        return unitOfWork.run(() -> orders.find(paymentId)
                .map(Optional::orElseThrow)
                .chain(order -> attempts.all(paymentId).chain(tries -> accounts.find(order.account())
                        .map(Optional::orElseThrow)
                        .chain(owner -> gatewayAccounts
                                .existing(order.way().gatewayAccount())
                                .map(account -> new Party(order, tries, owner, account, gateways.of(account)))))));
    }

    private static PageRequested requested(Party party, String merchantOrderId) {
        return new PageRequested(
                merchantOrderId,
                party.order().quote().total(),
                party.order().quote().items(),
                "Billing account " + party.owner().id(),
                party.owner().name(),
                party.owner().email(),
                party.order().way().returnUrl());
    }
}
