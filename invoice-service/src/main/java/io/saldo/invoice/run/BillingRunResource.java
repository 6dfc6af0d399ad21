package io.saldo.invoice.run;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The monthly run: it starts by itself; operators see how far it is and let it go on where it failed (I-1). */
@Path("/api/v1/billing-runs")
public class BillingRunResource {

    static final ProblemKind MONTH_NOT_OVER = new ProblemKind("month-not-over", 422, "The month is not over");

    private final Callers callers;
    private final FindBillingRun find;
    private final ResumeRun resumeRun;
    private final Idempotency idempotency;
    private final BillingClock clock;

    BillingRunResource(
            Callers callers, FindBillingRun find, ResumeRun resumeRun, Idempotency idempotency, BillingClock clock) {
        this.callers = callers;
        this.find = find;
        this.resumeRun = resumeRun;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Which month, and which accounts; none named are all. */
    public record Wanted(YearMonth month, Optional<List<AccountId>> billingAccountIds) {}

    @GET
    @Path("/{month}")
    public Uni<BillingRunView> show(@PathParam("month") String month) {
        callers.current().mustBe(Role.OPERATOR);
        return find.of(parsed(month));
    }

    @POST
    @Cancellable(false)
    public Uni<Response> resume(@HeaderParam("Idempotency-Key") String key, Wanted wanted) {
        callers.current().mustBe(Role.OPERATOR);
        return idempotency.once(IdempotentCall.ofProvider("billing-run", key, wanted), () -> {
            mustBeOver(wanted.month());
            return resumeRun
                    .handle(wanted.billingAccountIds().orElse(List.of()))
                    .chain(() -> find.of(wanted.month()))
                    .map(Answer::ok);
        });
    }

    /** By the zone where a month ends first; the run of each account waits for its own zone in any case. */
    private void mustBeOver(YearMonth month) {
        if (!month.isBefore(YearMonth.from(clock.now().atOffset(ZoneOffset.ofHours(14))))) {
            throw MONTH_NOT_OVER.because("I-1", "The month " + month + " is not over anywhere yet.");
        }
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw CommonProblems.malformed("month", "A month such as 2026-10 is expected.");
        }
    }
}
