package io.saldo.invoice.run;

import io.saldo.invoice.MonthParameter;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The monthly run: it starts by itself; operators see how far it is and let it go on where it failed (I-1). */
@Path("/api/v1/billing-runs")
public class BillingRunResource {

    static final ProblemKind MONTH_NOT_OVER = new ProblemKind("month-not-over", 422, "The month is not over");

    private final Callers callers;
    private final FindBillingRun find;
    private final FindRunPreview preview;
    private final ResumeRun resumeRun;
    private final Idempotency idempotency;
    private final BillingClock clock;

    BillingRunResource(
            Callers callers,
            FindBillingRun find,
            FindRunPreview preview,
            ResumeRun resumeRun,
            Idempotency idempotency,
            BillingClock clock) {
        this.callers = callers;
        this.find = find;
        this.preview = preview;
        this.resumeRun = resumeRun;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Which month, which accounts, none named are all, and why; whoever names customers' accounts says why. */
    public record Wanted(YearMonth month, Optional<List<AccountId>> billingAccountIds, Optional<String> reason) {

        List<AccountId> accounts() {
            return billingAccountIds.orElse(List.of());
        }

        /** A write on the accounts of customers needs one, a run of all is the provider's own business. */
        String reasonOr(@Nullable String header) {
            return accounts().isEmpty()
                    ? Reasons.given(reason, header).orElse("provider data")
                    : Reasons.required(reason, header);
        }
    }

    @GET
    @Path("/{month}")
    public Uni<BillingRunView> show(@PathParam("month") String month) {
        callers.current().mustBe(Role.OPERATOR);
        return find.of(MonthParameter.parse(month));
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BillingRunView.class)))
    public Uni<Response> resume(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @QueryParam("dryRun") boolean dryRun,
            Wanted wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        if (dryRun) {
            mustHaveBegun(wanted.month());
            return preview.of(wanted.month(), wanted.accounts()).chain(coming -> find.of(wanted.month())
                    .map(view ->
                            Response.ok(view.resumed(wanted.accounts(), coming)).build()));
        }
        return idempotency.once(IdempotentCall.ofProvider("billing-run", key, wanted), () -> {
            String why = wanted.reasonOr(reason);
            mustBeOver(wanted.month());
            return resumeRun
                    .handle(caller, wanted.month(), wanted.accounts(), why)
                    .chain(() -> find.of(wanted.month()))
                    .map(Answer::ok);
        });
    }

    /** A month is previewed while it runs, too: with what has been used so far. */
    private void mustHaveBegun(YearMonth month) {
        if (month.isAfter(YearMonth.from(clock.now().atOffset(ZoneOffset.ofHours(14))))) {
            throw MONTH_NOT_OVER.because("I-1", "The month " + month + " has not begun anywhere yet.");
        }
    }

    /** By the zone where a month ends first; the run of each account waits for its own zone in any case. */
    private void mustBeOver(YearMonth month) {
        if (!month.isBefore(YearMonth.from(clock.now().atOffset(ZoneOffset.ofHours(14))))) {
            throw MONTH_NOT_OVER.because("I-1", "The month " + month + " is not over anywhere yet.");
        }
    }
}
