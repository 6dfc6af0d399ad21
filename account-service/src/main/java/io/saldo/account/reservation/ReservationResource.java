package io.saldo.account.reservation;

import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.problem.MissingBody;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Credit that is held before a resource starts. */
@Path("/api/v1/billing-accounts/{id}/reservations")
public class ReservationResource {

    private final HoldCredit hold;
    private final EndReservation end;
    private final FindReservations find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final BillingClock clock;
    private final ReservationProblems problems;

    ReservationResource(
            HoldCredit hold,
            EndReservation end,
            FindReservations find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            BillingClock clock,
            ReservationProblems problems) {
        this.hold = hold;
        this.end = end;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.clock = clock;
        this.problems = problems;
    }

    /** So much has become a charge; without an amount, all that is held. */
    public record CaptureWish(Optional<Money> amount) implements MissingBody.Optional {}

    /** What a repeat of a key must agree with. */
    private record EndingCall(String reservationId, Object ending) {}

    @GET
    public Uni<Page<ReservationView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, page))
                .map(rows -> Page.of(page, rows, row -> new Position(row.heldAt(), row.reservationId()).toString()));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindHolder.class)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReservationView.class)))
    public Uni<Response> hold(
            @PathParam("id") AccountId id, @HeaderParam("Idempotency-Key") @Nullable String key, Hold wanted) {
        return mayHold(id).chain(() -> {
            var call = IdempotentCall.of("hold-credit", id, key, wanted);
            Malformed.refuse(wanted.checks(clock.now()));
            return idempotency.once(call, () -> hold.handle(id, wanted).map(result -> Answer.created(view(result))));
        });
    }

    @POST
    @Path("/{reservationId}/capture")
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindHolder.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReservationView.class)))
    public Uni<Response> capture(
            @PathParam("id") AccountId id,
            @PathParam("reservationId") String reservationId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable CaptureWish body) {
        CaptureWish wanted = body == null ? new CaptureWish(Optional.empty()) : body;
        return mayHold(id).chain(() -> {
            var call = IdempotentCall.of("capture-reservation", id, key, new EndingCall(reservationId, wanted));
            Malformed.refuse(new Checks()
                    .holds(wanted.amount().filter(it -> !it.isPositive()).isEmpty(), "/amount", "More than 0."));
            return ended(call, id, reservationId, new EndReservation.Capture(wanted.amount()));
        });
    }

    @POST
    @Path("/{reservationId}/release")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReservationView.class)))
    public Uni<Response> release(
            @PathParam("id") AccountId id,
            @PathParam("reservationId") String reservationId,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return mayHold(id).chain(() -> {
            var call = IdempotentCall.of("release-reservation", id, key, new EndingCall(reservationId, "release"));
            return ended(call, id, reservationId, new EndReservation.Release());
        });
    }

    private Uni<Response> ended(IdempotentCall call, AccountId id, String reservationId, EndReservation.Ending ending) {
        return idempotency.once(
                call, () -> end.handle(id, reservationId, ending).map(result -> Answer.ok(view(result))));
    }

    /** Whoever may pay, and the platform, which holds before it starts a resource. */
    private Uni<Void> mayHold(AccountId id) {
        Caller caller = callers.current();
        return relation.require(caller, caller.is(Role.METERING) ? Right.READ : Right.PAY, id);
    }

    private ReservationView view(ReservationResult result) {
        return switch (result) {
            case ReservationResult.Done(Reservation reservation) -> ReservationView.of(reservation);
            case ReservationRejection rejection -> throw problems.of(rejection);
        };
    }
}
