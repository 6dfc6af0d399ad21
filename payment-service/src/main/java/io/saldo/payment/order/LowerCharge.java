package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.Money;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Lowers a charge that nobody was asked for to what is still due, and tells so: a saved method pays the rest, no more (I-3,
 * W-13). Its tax is that of the day on which the charge was made.
 */
@UseCase
public class LowerCharge {

    private final OrderStore orders;
    private final ChargeStore charges;
    private final AccountStore accounts;
    private final FindChargeQuote quotes;
    private final Outbox outbox;

    LowerCharge(OrderStore orders, ChargeStore charges, AccountStore accounts, FindChargeQuote quotes, Outbox outbox) {
        this.orders = orders;
        this.charges = charges;
        this.accounts = accounts;
        this.quotes = quotes;
        this.outbox = outbox;
    }

    /** The order is open, and its account locked by the caller. */
    @WithTransaction
    public Uni<Void> handle(String paymentId, Money rest) {
        return orders.find(paymentId).map(Optional::orElseThrow).chain(order -> accounts.find(order.account())
                .map(Optional::orElseThrow)
                .chain(account -> quotes.quote(account, order.aim(), rest, order.createdAt()))
                .call(quote -> orders.lower(order, quote))
                .chain(quote -> tell(order.asking(quote))));
    }

    private Uni<Void> tell(PaymentOrder order) {
        return charges.find(order.paymentId())
                .map(Optional::orElseThrow)
                .map(charge -> PaymentPending.of(order, charge, order.createdAt()))
                .chain(pending -> outbox.append(
                        OutboxEvent.of(PaymentPending.TOPIC, order.account(), order.createdAt(), pending)))
                .replaceWithVoid();
    }
}
