package io.saldo.invoice.alert;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.charge.Charge;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells an account once for each product and day, or month, that costs more than its threshold (L-10). */
@UseCase
public class TellSpending {

    private final SpendingStore spending;
    private final Outbox outbox;
    private final BillingClock clock;

    TellSpending(SpendingStore spending, Outbox outbox, BillingClock clock) {
        this.spending = spending;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** After the charges have been added; only where one is of a product with a threshold it reads anything. */
    @WithTransaction
    public Uni<Void> handle(Collection<Charge> charges, Function<AccountId, SpendAlerts> alerts) {
        Set<SpentDay> days = charges.stream()
                .filter(charge -> !charge.tariff().model().ratesTheMonth())
                .filter(charge -> alerts.apply(charge.key().payer())
                        .thresholdOf(charge.product())
                        .isPresent())
                .map(SpentDay::of)
                .collect(Collectors.toSet());
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : spending.lock(days.stream().map(SpentDay::payer).collect(Collectors.toSet()))
                        .chain(() -> spending.untold(days))
                        .chain(found -> tell(found, alerts));
    }

    /** Within a transaction. */
    Uni<Void> tell(List<Spending> found, Function<AccountId, SpendAlerts> alerts) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(one -> tell(one, alerts.apply(one.payer())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(Spending one, SpendAlerts alerts) {
        return alerts.thresholdOf(one.product())
                .filter(one::isOver)
                .map(threshold -> spending.noteSent(one)
                        .chain(first -> first
                                ? send(SpendHigh.of(one, threshold))
                                : Uni.createFrom().item(0))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Integer> send(SpendHigh high) {
        return outbox.append(OutboxEvent.of(SpendHigh.TOPIC, high.billingAccountId(), clock.now(), high))
                .replaceWith(1);
    }
}
