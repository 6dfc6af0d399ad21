package io.saldo.invoice.usage;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.usage.UsageReader.Delivered;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Records what can be read of a delivery and parks what is refused, each alone (U-2). */
@UseCase
class TakeUsage {

    /** Under this name events are parked; it never changes. */
    static final String CONSUMER = "usage-recorded";

    private final RecordUsage recordUsage;
    private final ParkedEvents parked;

    TakeUsage(RecordUsage recordUsage, ParkedEvents parked) {
        this.recordUsage = recordUsage;
        this.parked = parked;
    }

    /** What became of each event, in the order of the delivery. */
    @WithTransaction
    Uni<List<UsageOutcome>> handle(List<Delivered> delivery, UsageSource source) {
        return recordUsage
                .handle(UsageReader.readable(delivery))
                .map(outcomes -> inOrder(delivery, outcomes.iterator()))
                .call(outcomes -> park(delivery, outcomes, source));
    }

    private static List<UsageOutcome> inOrder(List<Delivered> delivery, Iterator<UsageOutcome> recorded) {
        List<UsageOutcome> all = new ArrayList<>();
        for (Delivered one : delivery) {
            all.add(
                    switch (one) {
                        case Delivered.Readable _ -> recorded.next();
                        case Delivered.Unreadable unreadable -> new UsageOutcome.Refused(unreadable.why());
                    });
        }
        return all;
    }

    private Uni<Void> park(List<Delivered> delivery, List<UsageOutcome> outcomes, UsageSource source) {
        return Multi.createFrom()
                .iterable(IntStream.range(0, delivery.size())
                        .filter(i -> outcomes.get(i) instanceof UsageOutcome.Refused(UsageRefusal why)
                                && source.parks(why.reason()))
                        .boxed()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(i -> parkOne(delivery.get(i), outcomes.get(i)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> parkOne(Delivered one, UsageOutcome outcome) {
        return outcome instanceof UsageOutcome.Refused(UsageRefusal why)
                ? parked.parkAlone(CONSUMER, one.raw(), UsageReader.refused(why))
                : Uni.createFrom().item(0);
    }
}
