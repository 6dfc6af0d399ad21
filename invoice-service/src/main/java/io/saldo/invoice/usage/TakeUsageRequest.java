package io.saldo.invoice.usage;

import io.saldo.invoice.usage.UsageReader.Delivered;
import io.saldo.platform.partition.DayPartitions;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Takes the usage of a request in one transaction; when that fails, event by event, and names those that failed (U-2). */
@Singleton
class TakeUsageRequest {

    private static final Logger LOG = Logger.getLogger(TakeUsageRequest.class);

    private static final UsageOutcome FAILED = new UsageOutcome.Refused(
            UsageRefusal.of(UsageRefusal.Reason.FAILED, "It could not be recorded; nothing of it was kept."));

    private final TakeUsage takeUsage;
    private final DayPartitions partitions;
    private final BillingClock clock;

    TakeUsageRequest(TakeUsage takeUsage, DayPartitions partitions, BillingClock clock) {
        this.takeUsage = takeUsage;
        this.partitions = partitions;
        this.clock = clock;
    }

    /** What became of each event, in the order of the request. */
    Uni<List<UsageOutcome>> take(List<Delivered> delivery) {
        return partitions
                .ensure("usage_event", UsageDays.of(UsageReader.readable(delivery), clock.now()))
                .chain(() -> takeUsage.handle(delivery, UsageSource.HTTP))
                .onFailure(TakeUsageRequest::isOfAnEvent)
                .recoverWithUni(e -> {
                    LOG.errorf(e, "A request of %d usage events failed and is taken one by one", delivery.size());
                    return takeEach(delivery);
                });
    }

    private Uni<List<UsageOutcome>> takeEach(List<Delivered> delivery) {
        return Multi.createFrom()
                .iterable(delivery)
                .onItem()
                .transformToUniAndConcatenate(this::takeOne)
                .collect()
                .asList();
    }

    private Uni<UsageOutcome> takeOne(Delivered one) {
        return takeUsage
                .handle(List.of(one), UsageSource.HTTP)
                .map(List::getFirst)
                .onFailure(TakeUsageRequest::isOfAnEvent)
                .recoverWithItem(FAILED);
    }

    /** A database that cannot be asked fails the request: it is sent again as a whole. */
    private static boolean isOfAnEvent(Throwable failure) {
        return !SqlState.isDatabaseAway(failure) && !SqlState.isLockTimeout(failure);
    }
}
