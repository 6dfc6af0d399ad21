package io.saldo.invoice.usage;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.invoice.usage.UsageReader.Delivered;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Takes usage from the cloud platform: done in the request, all valid ones are taken (U-1 to U-3). */
@Path("/api/v1/usage-events")
public class UsageEventResource {

    private static final int MOST = 1000;

    private final Callers callers;
    private final UsageReader reader;
    private final TakeUsageRequest takeUsage;

    UsageEventResource(Callers callers, UsageReader reader, TakeUsageRequest takeUsage) {
        this.callers = callers;
        this.reader = reader;
        this.takeUsage = takeUsage;
    }

    @POST
    @Consumes({"application/json", "application/cloudevents-batch+json"})
    @Cancellable(false)
    public Uni<UsageAnswerView> record(JsonNode body) {
        callers.current().mustBe(Role.METERING);
        if (body == null || !body.isArray() || body.isEmpty() || body.size() > MOST) {
            throw CommonProblems.malformed("", "An array of 1 to " + MOST + " CloudEvents is expected.");
        }
        List<Delivered> delivery = StreamSupport.stream(body.spliterator(), false)
                .map(reader::read)
                .toList();
        return takeUsage.take(delivery).map(UsageAnswerView::of);
    }
}
