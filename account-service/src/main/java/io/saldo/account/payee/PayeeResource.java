package io.saldo.account.payee;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.Members;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The cloud accounts that a billing account pays for. */
@Path("/api/v1/billing-accounts/{id}/payees")
public class PayeeResource {

    private final ChangePayers change;
    private final FindPayees find;
    private final FindEnterprise enterprises;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final PayeeProblems problems;

    PayeeResource(
            ChangePayers change,
            FindPayees find,
            FindEnterprise enterprises,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            PayeeProblems problems) {
        this.change = change;
        this.find = find;
        this.enterprises = enterprises;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** Those that shall be paid for from next month on. */
    public record AddedAccounts(List<String> cloudAccountIds, Optional<String> reason) {

        Checks checks() {
            return new Checks()
                    .holds(
                            !cloudAccountIds.isEmpty() && cloudAccountIds.size() <= Members.MOST,
                            "/cloudAccountIds",
                            "1 to " + Members.MOST + " cloud accounts.")
                    .holds(
                            cloudAccountIds.stream().distinct().count() == cloudAccountIds.size(),
                            "/cloudAccountIds",
                            "Each once.");
        }
    }

    @GET
    public Uni<Page<PayeeView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id).chain(() -> find.page(id, page));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "PagePayeeView")))
    public Uni<Response> add(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            AddedAccounts added) {
        Caller caller = callers.current();
        return relation.require(caller, Right.RELATE, id)
                .chain(() -> mayMove(caller, added.cloudAccountIds()))
                .chain(() -> {
                    var call = IdempotentCall.of("add-payees", id, key, added);
                    Malformed.refuse(added.checks());
                    var author = new Author(caller, Reasons.of(caller, added.reason(), reason));
                    return idempotency.once(call, () -> change.handle(id, added.cloudAccountIds(), author)
                            .invoke(this::mustBeDone)
                            .chain(() -> find.page(id, new PageRequest()))
                            .map(Answer::created));
                });
    }

    /** Whoever pays sees the usage: so the caller needs the right on the account of each one that is paid for, too. */
    private Uni<Void> mayMove(Caller caller, List<String> cloudAccounts) {
        return Multi.createFrom()
                .iterable(cloudAccounts.stream().limit(Members.MOST).toList())
                .onItem()
                .transformToUniAndConcatenate(
                        id -> enterprises.ownAccount(id).chain(own -> relation.require(caller, Right.RELATE, own)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private void mustBeDone(PayeeResult result) {
        if (result instanceof PayeeRejection rejection) {
            throw problems.of(rejection);
        }
    }
}
