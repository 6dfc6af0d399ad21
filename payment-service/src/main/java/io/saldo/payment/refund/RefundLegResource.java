package io.saldo.payment.refund;

import io.saldo.payment.PaymentProblems;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Refunds leg by leg: shown to operators, who send those by hand that no company is asked for (O-5). */
@Path("/api/v1/refund-legs")
public class RefundLegResource {

    private static final int LONGEST = 100;

    private final Callers callers;
    private final FindRefundLegs find;
    private final EndLegByHand end;
    private final Idempotency idempotency;
    private final UnitOfWork unitOfWork;

    RefundLegResource(
            Callers callers, FindRefundLegs find, EndLegByHand end, Idempotency idempotency, UnitOfWork unitOfWork) {
        this.callers = callers;
        this.find = find;
        this.end = end;
        this.idempotency = idempotency;
        this.unitOfWork = unitOfWork;
    }

    /** The money was sent, under the bank's number. */
    @Schema(name = "RefundLegDone")
    public record Sent(String referenceNumber, Optional<String> reason) {}

    /** The money could not be sent; the customer's balance gets it back, and the reason is shown. */
    @Schema(name = "RefundLegFailed")
    public record NotSent(Optional<String> reason) {}

    /** What makes two requests under one key the same. */
    private record Ending(String id, Object body) {}

    @GET
    public Uni<Page<RefundLegView>> list(
            @QueryParam("state") @DefaultValue("") String state, @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        PaymentProblems.mustBeOneOf("state", state, LegState.values());
        return unitOfWork.run(() -> find.page(page, state)).map(rows -> Page.of(page, rows, FindRefundLegs::position));
    }

    @POST
    @Path("/{id}/done")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindLegAccess.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RefundLegView.class)))
    public Uni<Response> done(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            Sent sent) {
        Caller caller = operator();
        return shown(id).chain(() -> {
            var call = IdempotentCall.ofProvider("end-refund-leg", key, new Ending(id, sent));
            if (sent.referenceNumber().isBlank() || sent.referenceNumber().length() > LONGEST) {
                throw CommonProblems.malformed("/referenceNumber", "1 to " + LONGEST + " characters.");
            }
            String reason = Reasons.required(sent.reason(), header);
            return ended(call, id, new LegOutcome.Done(sent.referenceNumber()), caller, reason);
        });
    }

    @POST
    @Path("/{id}/fail")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindLegAccess.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RefundLegView.class)))
    public Uni<Response> fail(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            NotSent notSent) {
        Caller caller = operator();
        return shown(id).chain(() -> {
            var call = IdempotentCall.ofProvider("end-refund-leg", key, new Ending(id, notSent));
            String reason = Reasons.required(notSent.reason(), header);
            return ended(call, id, new LegOutcome.Failed(reason), caller, reason);
        });
    }

    private Caller operator() {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return caller;
    }

    /** What is not there is said before a missing key is (SP-2). */
    private Uni<RefundLegView> shown(String id) {
        return unitOfWork.run(() -> find.one(id)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    private Uni<Response> ended(IdempotentCall call, String id, LegOutcome outcome, Caller caller, String reason) {
        return idempotency.once(call, () -> end.handle(id, outcome, caller.name(), reason)
                .invoke(done -> {
                    if (!done) {
                        throw PaymentProblems.LEG_NOT_BY_HAND.because(
                                "O-8", "This leg is not open to be ended by hand.");
                    }
                })
                .chain(() -> find.one(id))
                .map(leg -> Answer.ok(leg.orElseThrow())));
    }
}
