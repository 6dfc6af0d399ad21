package io.saldo.invoice.charge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds a batch to its running charges and announces each of them once (U-8, BK-4). */
@UseCase
public class AccrueCharges {

    private final ChargeBatchStore charges;
    private final Outbox outbox;
    private final BillingClock clock;

    AccrueCharges(ChargeBatchStore charges, Outbox outbox, BillingClock clock) {
        this.charges = charges;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(Collection<Charge> batch) {
        ChargeGrowth growth = ChargeGrowth.of(batch);
        if (growth.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return charges.add(growth)
                .chain(headers -> charges.addDetails(growth).chain(rows -> outbox.append(events(headers, rows))))
                .replaceWithVoid();
    }

    private List<OutboxEvent> events(List<RunningCharge> headers, List<DayRow> rows) {
        Map<ChargeKey, List<DayRow>> byCharge = rows.stream().collect(Collectors.groupingBy(DayRow::charge));
        Instant now = clock.now();
        return headers.stream()
                .map(header -> OutboxEvent.of(
                        ChargeAccrued.TOPIC,
                        header.key().payer(),
                        now,
                        ChargeAccrued.of(header, byCharge.getOrDefault(header.key(), List.of()))))
                .toList();
    }
}
