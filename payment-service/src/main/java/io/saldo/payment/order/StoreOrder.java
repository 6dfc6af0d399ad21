package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.order.OrderRejection.BelowMinimum;
import io.saldo.payment.tax.TaxRuleStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Quotes an order and stores it with its first attempt, before anybody is called (I-7, I-14, I-21, gw:P-18). */
@UseCase
class StoreOrder {

    /** Credit is taxed like the services that it will buy. */
    static final String TAX_CLASS = "STANDARD";

    private final OrderStore orders;
    private final DueOrderStore due;
    private final GatewayAccountStore gatewayAccounts;
    private final TaxRuleStore taxes;
    private final IdGenerator ids;
    private final BillingClock clock;

    StoreOrder(
            OrderStore orders,
            DueOrderStore due,
            GatewayAccountStore gatewayAccounts,
            TaxRuleStore taxes,
            IdGenerator ids,
            BillingClock clock) {
        this.orders = orders;
        this.due = due;
        this.gatewayAccounts = gatewayAccounts;
        this.taxes = taxes;
        this.ids = ids;
        this.clock = clock;
    }

    /** The account is locked by the caller. The minimum is one of the credit, which an inclusive tax lowers (I-6, I-16). */
    @WithTransaction
    Uni<OrderResult> handle(Account account, Aim aim, Money amount, ChannelTerms terms, Optional<String> returnUrl) {
        Instant now = clock.now();
        return taxes.inForce(account.taxCountryAt(now), TAX_CLASS, account.dayAt(now))
                .map(rule -> aim.quote(amount, rule, terms.serviceFee()))
                .chain(quote -> quote.credit().compareTo(terms.minimumAmount()) < 0
                        ? Uni.createFrom().item(new OrderResult.Refused(new BelowMinimum(terms.minimumAmount())))
                        : store(account, aim, quote, terms, returnUrl));
    }

    private Uni<OrderResult> store(
            Account account, Aim aim, Quote quote, ChannelTerms terms, Optional<String> returnUrl) {
        Instant now = clock.now();
        return gatewayAccounts
                .existing(terms.gatewayAccount())
                .map(gateway -> order(account, aim, quote, new Way(terms.code(), gateway.name(), returnUrl), gateway))
                .call(order -> orders.insert(order, CheckTimes.next(now, order.expiresAt(), true, now)))
                .call(orders::insertAttempt)
                .call(order -> due.plan(order.account()))
                .map(order -> new OrderResult.Made(order.paymentId()));
    }

    private PaymentOrder order(Account account, Aim aim, Quote quote, Way way, GatewayAccount gateway) {
        Instant now = clock.now();
        Instant expiresAt = now.plus(Duration.ofMinutes(gateway.expiryMinutes()));
        return PaymentOrder.created(ids.newId("pay", account.id()), account.id(), aim, way, quote, now, expiresAt);
    }
}
