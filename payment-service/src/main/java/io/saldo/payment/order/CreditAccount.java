package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.OrderRejection.MoneyTaken;
import io.saldo.payment.order.OrderRejection.NotThere;
import io.saldo.payment.order.OrderRejection.OtherMoney;
import io.saldo.payment.tax.TaxRuleStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Makes a top-up of money that came for no order; the tax that is due with it lies within it (I-14, I-16, R-10). */
@UseCase
class CreditAccount {

    /** Such a payment came through no channel that a customer chose. */
    private static final String CHANNEL = "UNMATCHED";

    private final AccountStore accounts;
    private final OrderStore orders;
    private final TaxRuleStore taxes;
    private final ConfirmPayment confirm;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreditAccount(
            AccountStore accounts,
            OrderStore orders,
            TaxRuleStore taxes,
            ConfirmPayment confirm,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.orders = orders;
        this.taxes = taxes;
        this.confirm = confirm;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<OrderResult> handle(AccountId id, String gatewayAccount, GatewayReport report) {
        Optional<Money> money = report.money().filter(Money::isPositive);
        if (money.isEmpty()) {
            return refused(new OtherMoney("It is no amount of a currency of ours."));
        }
        return accounts.lock(id).chain(found -> found.map(account -> TopUp.againstMoney(
                                account, money.get().currency(), clock.now())
                        .map(CreditAccount::refused)
                        .orElseGet(() ->
                                post(account, new Way(CHANNEL, gatewayAccount, Optional.empty()), report, money.get())))
                .orElseGet(() -> refused(new NotThere("There is no billing account " + id + "."))));
    }

    private Uni<OrderResult> post(Account account, Way way, GatewayReport report, Money money) {
        return orders.isPosted(way.gatewayAccount(), report.transactionId())
                .chain(posted -> posted ? refused(new MoneyTaken()) : topUp(account, way, report, money));
    }

    private Uni<OrderResult> topUp(Account account, Way way, GatewayReport report, Money money) {
        Instant now = clock.now();
        return taxes.inForce(account.taxCountryAt(now), StoreOrder.TAX_CLASS, account.dayAt(now))
                .map(rule -> Quote.within(money, rule))
                .map(quote -> PaymentOrder.created(
                        ids.newId("pay", account.id()),
                        account.id(),
                        Aim.topUp(Optional.empty()),
                        way,
                        quote,
                        now,
                        now))
                .call(order -> orders.insert(order, Optional.empty()))
                .call(order -> confirm.handle(order, report).invoke(CreditFurtherMoney::mustBeNew))
                .map(order -> new OrderResult.Made(order.paymentId()));
    }

    private static Uni<OrderResult> refused(OrderRejection rejection) {
        return Uni.createFrom().item(new OrderResult.Refused(rejection));
    }
}
