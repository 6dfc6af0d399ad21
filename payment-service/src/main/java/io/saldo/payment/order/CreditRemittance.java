package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.order.OrderRejection.MoneyTaken;
import io.saldo.payment.order.OrderRejection.NotThere;
import io.saldo.payment.order.OrderRejection.OtherMoney;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Makes a payment of money that came by bank, once for each reference; what arrived is what is credited. */
@UseCase
public class CreditRemittance {

    /** The book's name of it. */
    static final String CHANNEL = "OFFLINE_REMIT";

    private final AccountStore accounts;
    private final OrderStore orders;
    private final ConfirmPayment confirm;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreditRemittance(
            AccountStore accounts, OrderStore orders, ConfirmPayment confirm, IdGenerator ids, BillingClock clock) {
        this.accounts = accounts;
        this.orders = orders;
        this.confirm = confirm;
        this.ids = ids;
        this.clock = clock;
    }

    /** The payment bears the id that a claim has announced, else a new one. */
    @WithTransaction
    public Uni<OrderResult> handle(AccountId id, Optional<String> paymentId, String bankAccount, GatewayReport report) {
        return accounts.lock(id).chain(account -> against(id, account, report)
                .map(CreditRemittance::refused)
                .orElseGet(() -> credit(
                        account.orElseThrow(),
                        paymentId,
                        bankAccount,
                        report,
                        report.money().orElseThrow())));
    }

    /** Why it would be refused now, if it would. */
    public Uni<Optional<OrderRejection>> rejection(AccountId id, GatewayReport report) {
        return accounts.lock(id).map(account -> against(id, account, report));
    }

    private Optional<OrderRejection> against(AccountId id, Optional<Account> account, GatewayReport report) {
        Optional<Money> money = report.money().filter(Money::isPositive);
        if (money.isEmpty()) {
            return Optional.of(new OtherMoney("It is no amount of a currency of ours."));
        }
        return account.isEmpty()
                ? Optional.of(new NotThere("There is no billing account " + id + "."))
                : Remittance.against(account.get(), money.get().currency(), clock.now());
    }

    private Uni<OrderResult> credit(
            Account account, Optional<String> paymentId, String bankAccount, GatewayReport report, Money money) {
        return orders.isPosted(bankAccount, report.transactionId())
                .chain(posted -> posted
                        ? refused(new MoneyTaken())
                        : post(payment(account, paymentId, bankAccount, money), report));
    }

    private Uni<OrderResult> post(PaymentOrder payment, GatewayReport report) {
        return orders.insert(payment, Optional.empty())
                .chain(() -> confirm.handle(payment, report))
                .invoke(CreditFurtherMoney::mustBeNew)
                .map(first -> new OrderResult.Made(payment.paymentId()));
    }

    private PaymentOrder payment(Account account, Optional<String> paymentId, String bankAccount, Money money) {
        Instant now = clock.now();
        return PaymentOrder.created(
                paymentId.orElseGet(() -> ids.newId("pay", account.id())),
                account.id(),
                Aim.remittance(),
                new Way(CHANNEL, bankAccount, Optional.empty()),
                Quote.untaxed(money),
                now,
                now);
    }

    private static Uni<OrderResult> refused(OrderRejection rejection) {
        return Uni.createFrom().item(new OrderResult.Refused(rejection));
    }
}
