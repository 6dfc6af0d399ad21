package io.saldo.payment.order;

import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.PageRequested;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Asks the company of an order: for its page, or how it stands. Calls are made outside of any transaction. */
@Singleton
public class OrderGateway {

    private final OrderStore orders;
    private final AccountStore accounts;
    private final GatewayAccountStore gatewayAccounts;
    private final Gateways gateways;
    private final UnitOfWork unitOfWork;

    OrderGateway(
            OrderStore orders,
            AccountStore accounts,
            GatewayAccountStore gatewayAccounts,
            Gateways gateways,
            UnitOfWork unitOfWork) {
        this.orders = orders;
        this.accounts = accounts;
        this.gatewayAccounts = gatewayAccounts;
        this.gateways = gateways;
        this.unitOfWork = unitOfWork;
    }

    /** An order, its owner and the merchant account that it goes through. */
    private record Party(PaymentOrder order, Account owner, GatewayAccount gateway) {}

    /** Always under the same order id, so that asking again after a lost answer opens no second order (gw:P-14). */
    Uni<PaymentPage> page(String paymentId) {
        return party(paymentId)
                .invoke(party -> Crash.at(PaymentCrashPoint.ORDER_BEFORE_INQUIRY))
                .chain(party -> gateways.of(party.gateway()).inquire(party.gateway(), requested(party)))
                .invoke(page -> Crash.at(PaymentCrashPoint.INQUIRY_ANSWERED));
    }

    /** One status inquiry (gw:P-6). */
    public Uni<List<GatewayReport>> reports(String paymentId) {
        return party(paymentId)
                .chain(party -> gateways.of(party.gateway()).status(party.gateway(), paymentId))
                .invoke(reports -> Crash.at(PaymentCrashPoint.STATUS_ANSWERED));
    }

    private Uni<Party> party(String paymentId) {
        return unitOfWork.run(
                () -> orders.find(paymentId).map(Optional::orElseThrow).chain(order -> accounts.find(order.account())
                        .map(Optional::orElseThrow)
                        .chain(owner -> gatewayAccounts
                                .existing(order.way().gatewayAccount())
                                .map(gateway -> new Party(order, owner, gateway)))));
    }

    private static PageRequested requested(Party party) {
        return new PageRequested(
                party.order().paymentId(),
                party.order().quote().total(),
                "Billing account " + party.owner().id(),
                party.owner().name(),
                party.owner().email(),
                party.order().way().returnUrl());
    }
}
