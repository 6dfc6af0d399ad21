package io.saldo.invoice.term;

import io.saldo.invoice.account.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Terms of an account: ordered, listed, their renewal switched, cancelled. */
@Path("/api/v1/billing-accounts/{id}/terms")
public class TermResource {

    private final Callers callers;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final RequestTerm request;
    private final ChangeTerm change;
    private final CancelTerm cancel;
    private final FindTerms find;
    private final TermProblems problems;

    TermResource(
            Callers callers,
            FindRelation relation,
            Idempotency idempotency,
            RequestTerm request,
            ChangeTerm change,
            CancelTerm cancel,
            FindTerms find,
            TermProblems problems) {
        this.callers = callers;
        this.relation = relation;
        this.idempotency = idempotency;
        this.request = request;
        this.change = change;
        this.cancel = cancel;
        this.find = find;
        this.problems = problems;
    }

    /** What of a running term may be changed. */
    public record TermPatch(boolean autoRenew, Optional<String> reason) {}

    @GET
    public Uni<Page<TermView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, page))
                .map(rows -> Page.of(page, rows, row -> new Position(row.requestedAt(), row.termId()).toString()));
    }

    @GET
    @Path("/{termId}")
    public Uni<TermView> show(@PathParam("id") AccountId id, @PathParam("termId") String termId) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.byId(id, termId))
                .map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    /** Keeps the order, then waits for the decision; a repeat of the key waits for the same order, or orders anew once it was refused. */
    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindOrderer.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is not decided yet",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TermView.class)))
    public Uni<Response> order(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            TermWish wanted) {
        Caller caller = callers.current();
        return mayOrder(caller, id).chain(() -> {
            var call = IdempotentCall.of("order-term", id, key, wanted);
            var by = by(caller, wanted.reason(), reason);
            return idempotency.resumable(
                    call,
                    () -> request.handle(id, wanted, by).map(problems::orThrow).map(Term::id),
                    termId -> decided(id, termId));
        });
    }

    @PATCH
    @Path("/{termId}")
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindOrderer.class)
    public Uni<TermView> change(
            @PathParam("id") AccountId id,
            @PathParam("termId") String termId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            TermPatch patch) {
        Caller caller = callers.current();
        return mayOrder(caller, id)
                .chain(() -> change.handle(id, termId, patch.autoRenew(), by(caller, patch.reason(), reason)))
                .map(result -> TermView.of(problems.orThrow(result)));
    }

    @DELETE
    @Path("/{termId}")
    @Cancellable(false)
    public Uni<TermView> cancel(
            @PathParam("id") AccountId id,
            @PathParam("termId") String termId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return mayOrder(caller, id)
                .chain(() -> cancel.handle(id, termId, by(caller, Optional.empty(), reason)))
                .map(result -> TermView.of(problems.orThrow(result)));
    }

    private Uni<Answer> decided(AccountId id, String termId) {
        return find.decided(id, termId)
                .chain(found -> found.map(term -> Uni.createFrom().item(answer(term)))
                        .orElseGet(() -> find.byId(id, termId)
                                .map(Optional::orElseThrow)
                                .map(term -> Answer.accepted(
                                        term, "/api/v1/billing-accounts/" + id + "/terms/" + term.termId()))));
    }

    private static Answer answer(TermView term) {
        return term.state() == TermState.REFUSED ? Answer.refused(TermProblems.refused(term)) : Answer.created(term);
    }

    /** Whoever may pay, and the platform, which starts the resource. */
    private Uni<Void> mayOrder(Caller caller, AccountId id) {
        return relation.require(caller, caller.is(Role.METERING) ? Right.READ : Right.PAY, id);
    }

    private static ChangeTerm.By by(Caller caller, Optional<String> body, @Nullable String header) {
        return new ChangeTerm.By(caller.name(), Reasons.of(caller, body, header));
    }
}
