package io.saldo.account.integrity;

import io.saldo.account.AccountProblems;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The report on the books, and the way back for an account that was stopped; for operators. */
@Path("/api/v1/ledger/integrity")
public class IntegrityResource {

    private final FindIntegrity find;
    private final ReleaseAccount release;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;

    IntegrityResource(
            FindIntegrity find,
            ReleaseAccount release,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers) {
        this.find = find;
        this.release = release;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    /** Why an account is released. */
    public record Release(Optional<String> reason) {}

    /** The account that goes on. */
    public record Released(AccountId billingAccountId) {}

    @GET
    public Uni<IntegrityReport> report() {
        callers.current().mustBe(Role.OPERATOR);
        return find.report();
    }

    @POST
    @Path("/{id}/release")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Released.class)))
    public Uni<Response> release(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reasonHeader,
            Release body) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id).chain(() -> {
            var call = IdempotentCall.of("release-account", id, key, body);
            String reason = Reasons.required(body.reason(), reasonHeader);
            return idempotency.once(
                    call, () -> release.handle(id, caller, reason).map(left -> answer(id, left)));
        });
    }

    private static Answer answer(AccountId id, List<Difference> left) {
        if (!left.isEmpty()) {
            throw AccountProblems.ACCOUNT_STOPPED.because(
                    left.stream().map(Difference::detail).collect(Collectors.joining(" ")));
        }
        return Answer.ok(new Released(id));
    }
}
