package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;

/**
 * Stores the order of a charge and tells that it is being paid, before its company is called (I-3, W-13). It brings the
 * rest, no more: neither a minimum nor a fee is taken from whoever did not choose this payment.
 */
@UseCase
public class StoreCharge {

    /** So long, and the three days of any payment that is being processed, its company may take to say what became of it. */
    private static final Duration OPEN = Duration.ofDays(1);

    private final OrderStore orders;
    private final ChargeStore charges;
    private final DueOrderStore due;
    private final FindChargeQuote quotes;
    private final IdGenerator ids;
    private final Outbox outbox;

    StoreCharge(
            OrderStore orders,
            ChargeStore charges,
            DueOrderStore due,
            FindChargeQuote quotes,
            IdGenerator ids,
            Outbox outbox) {
        this.orders = orders;
        this.charges = charges;
        this.due = due;
        this.quotes = quotes;
        this.ids = ids;
        this.outbox = outbox;
    }

    /** The account is locked by the caller. */
    @WithTransaction
    public Uni<Void> handle(
            Account account, Purpose purpose, String dueId, Money rest, Way way, ChargeTry charge, Instant now) {
        Aim aim = Aim.charge(purpose, dueId);
        return quotes.quote(account, aim, rest, now)
                .map(quote -> PaymentOrder.created(
                        ids.newId("pay", account.id()), account.id(), aim, way, quote, now, now.plus(OPEN)))
                .call(order -> orders.insert(order, CheckTimes.next(now, order.expiresAt(), true, now)))
                .call(orders::insertAttempt)
                .call(order -> charges.insert(order, charge))
                .call(order -> orders.proceed(order, PaymentState.PROCESSING))
                .call(order -> due.plan(order.account()))
                .chain(order -> outbox.append(OutboxEvent.of(
                        PaymentPending.TOPIC, order.account(), now, PaymentPending.of(order, charge, now))))
                .replaceWithVoid();
    }
}
