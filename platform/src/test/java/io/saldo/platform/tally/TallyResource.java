package io.saldo.platform.tally;

import io.quarkus.security.Authenticated;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/v1/tallies/{account}")
@PermitAll
public class TallyResource {

    static final AtomicInteger OUTSIDE_CALLS = new AtomicInteger();

    /** The number of the call that fails. */
    static final AtomicInteger FAILING_CALL = new AtomicInteger();

    static final String OTHER_OBJECT = "obj-other";

    private final AddToTally add;
    private final TallyStore store;
    private final Idempotency idempotency;
    private final UnitOfWork unitOfWork;
    private final Callers callers;

    TallyResource(AddToTally add, TallyStore store, Idempotency idempotency, UnitOfWork unitOfWork, Callers callers) {
        this.add = add;
        this.store = store;
        this.idempotency = idempotency;
        this.unitOfWork = unitOfWork;
        this.callers = callers;
    }

    public record Wanted(
            long number,
            Money price,
            Optional<String> note,
            Optional<List<String>> tags,
            Optional<Instant> at,
            Optional<Colour> colour) {}

    public enum Colour {
        RED
    }

    public record Total(long total, Money price) {}

    @GET
    public Uni<Long> total(@PathParam("account") AccountId account) {
        return unitOfWork.run(() -> store.total(account));
    }

    @GET
    @Path("/caller")
    @Authenticated
    public String caller() {
        return callers.current().toString();
    }

    @POST
    @Cancellable(false)
    public Uni<Response> add(
            @PathParam("account") AccountId account, @HeaderParam("Idempotency-Key") String key, Wanted wanted) {
        return idempotency.once(
                IdempotentCall.of("add", account, key, wanted), () -> add.handle(account, wanted.number())
                        .map(total -> wanted.note().filter("refuse"::equals).isPresent()
                                ? Answer.refused(CommonProblems.CONFLICT.because("Added, and refused."))
                                : Answer.created(new Total(total, wanted.price()))));
    }

    @POST
    @Path("/outside")
    @Cancellable(false)
    public Uni<Response> outside(
            @PathParam("account") AccountId account, @HeaderParam("Idempotency-Key") String key, Wanted wanted) {
        return idempotency.resumable(
                IdempotentCall.of("outside", account, key, wanted),
                () -> add.handle(account, wanted.number()).map(total -> "obj-" + total),
                id -> passedOn(wanted, key, id).map(_ -> {
                    if (OUTSIDE_CALLS.incrementAndGet() == FAILING_CALL.get()) {
                        throw CommonProblems.unavailable(Duration.ofSeconds(1));
                    }
                    return wanted.note().filter("refuse"::equals).isPresent() || isLate(wanted, id)
                            ? Answer.refused(CommonProblems.CONFLICT.because("Asked outside, and refused."))
                            : Answer.created(id);
                }));
    }

    /** A call that takes so long that its key is another object's when it ends. */
    private Uni<Integer> passedOn(Wanted wanted, String key, String id) {
        return isLate(wanted, id)
                ? unitOfWork.run(
                        () -> Sql.of("update idempotency set object_id = :other, lease_until = now() where key = :key")
                                .with("other", OTHER_OBJECT)
                                .with("key", key)
                                .update())
                : Uni.createFrom().item(0);
    }

    private static boolean isLate(Wanted wanted, String id) {
        return wanted.note().filter("late"::equals).isPresent() && !id.equals(OTHER_OBJECT);
    }
}
