package io.saldo.invoice.usage;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.invoice.usage.UsageReader.Delivered;
import io.saldo.platform.partition.DayPartitions;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Takes usage from the cloud platform: done in the request, all valid ones are taken (U-1 to U-3). */
@Path("/api/v1/usage-events")
public class UsageEventResource {

    private static final Logger LOG = Logger.getLogger(UsageEventResource.class);
    private static final int MOST = 1000;

    private static final UsageOutcome FAILED = new UsageOutcome.Refused(
            UsageRefusal.of(UsageRefusal.Reason.FAILED, "It could not be recorded; nothing of it was kept."));

    private final Callers callers;
    private final UsageReader reader;
    private final TakeUsage takeUsage;
    private final DayPartitions partitions;
    private final BillingClock clock;

    UsageEventResource(
            Callers callers, UsageReader reader, TakeUsage takeUsage, DayPartitions partitions, BillingClock clock) {
        this.callers = callers;
        this.reader = reader;
        this.takeUsage = takeUsage;
        this.partitions = partitions;
        this.clock = clock;
    }

    @POST
    @Consumes({"application/json", "application/cloudevents-batch+json"})
    @Cancellable(false)
    @Needs(role = Role.METERING)
    public Uni<UsageAnswerView> record(JsonNode body) {
        callers.current().mustBe(Role.METERING);
        if (body == null || !body.isArray() || body.isEmpty() || body.size() > MOST) {
            throw CommonProblems.malformed("", "An array of 1 to " + MOST + " CloudEvents is expected.");
        }
        List<Delivered> delivery = StreamSupport.stream(body.spliterator(), false)
                .map(reader::read)
                .toList();
        return partitions
                .ensure("usage_event", UsageDays.of(UsageReader.readable(delivery), clock.now()))
                .chain(() -> take(delivery))
                .map(UsageAnswerView::of);
    }

    /** In one transaction; when that fails, event by event, and those that failed are named (U-2). */
    private Uni<List<UsageOutcome>> take(List<Delivered> delivery) {
        return takeUsage
                .handle(delivery, UsageSource.HTTP)
                .onFailure(UsageEventResource::isOfAnEvent)
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
                .onFailure(UsageEventResource::isOfAnEvent)
                .recoverWithItem(FAILED);
    }

    /** A database that cannot be asked fails the request: it is sent again as a whole. */
    private static boolean isOfAnEvent(Throwable failure) {
        return !SqlState.isDatabaseAway(failure) && !SqlState.isLockTimeout(failure);
    }
}
