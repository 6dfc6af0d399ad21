package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.OrderRejection.MoneyTaken;
import io.saldo.payment.order.OrderRejection.NotThere;
import io.saldo.payment.order.OrderRejection.OtherMoney;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/**
 * Gives money that nobody owned to an order or an account, at an operator's word. Its transaction is posted once,
 * like any other (gw:P-5).
 */
@UseCase
public class GiveMoney {

    private final AccountStore accounts;
    private final OrderStore orders;
    private final DueOrderStore due;
    private final ConfirmPayment confirm;
    private final CreditFurtherMoney further;
    private final CreditAccount credit;
    private final BillingClock clock;

    GiveMoney(
            AccountStore accounts,
            OrderStore orders,
            DueOrderStore due,
            ConfirmPayment confirm,
            CreditFurtherMoney further,
            CreditAccount credit,
            BillingClock clock) {
        this.accounts = accounts;
        this.orders = orders;
        this.due = due;
        this.confirm = confirm;
        this.further = further;
        this.credit = credit;
        this.clock = clock;
    }

    /** Locks the account that the money is for, before the money itself is locked; one that is not there is refused later. */
    public Uni<Void> lock(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Credit(var account) -> accounts.lock(account).replaceWithVoid();
            case Recipient.Order(String paymentId) -> orders.lock(paymentId).replaceWithVoid();
        };
    }

    /** The payment that it became, or why it may not become one. */
    @WithTransaction
    public Uni<OrderResult> handle(Recipient recipient, String gatewayAccount, GatewayReport money) {
        return switch (recipient) {
            case Recipient.Credit(var account) -> credit.handle(account, gatewayAccount, money);
            case Recipient.Order(String paymentId) ->
                orders.lock(paymentId).chain(found -> found.map(order -> toOrder(order, gatewayAccount, money))
                        .orElseGet(() -> refused(new NotThere("There is no payment " + paymentId + "."))));
        };
    }

    private Uni<OrderResult> toOrder(PaymentOrder order, String gatewayAccount, GatewayReport money) {
        if (!order.way().gatewayAccount().equals(gatewayAccount)) {
            return refused(new OtherMoney("The order went through another gateway account."));
        }
        return orders.isPosted(gatewayAccount, money.transactionId())
                .chain(posted -> posted ? refused(new MoneyTaken()) : carryOut(order, money));
    }

    /** The order's own payment, or one besides it when the order is closed. */
    private Uni<OrderResult> carryOut(PaymentOrder order, GatewayReport money) {
        return switch (ReportOutcome.of(order, money)) {
            case ReportOutcome.Mismatch mismatch -> refused(new OtherMoney(mismatch.reason()));
            case ReportOutcome.Paid _ ->
                confirm.handle(order, money)
                        .invoke(CreditFurtherMoney::mustBeNew)
                        .call(() -> due.follow(order, false, clock.now()))
                        .replaceWith(new OrderResult.Made(order.paymentId()));
            case ReportOutcome.FurtherMoney _ ->
                further.handle(order, money).map(besides -> new OrderResult.Made(besides.paymentId()));
            case ReportOutcome other -> throw new IllegalStateException("Money cannot be " + other);
        };
    }

    private static Uni<OrderResult> refused(OrderRejection rejection) {
        return Uni.createFrom().item(new OrderResult.Refused(rejection));
    }
}
