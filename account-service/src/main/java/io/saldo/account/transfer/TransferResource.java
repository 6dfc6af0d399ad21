package io.saldo.account.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
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

/** Cash between the accounts of one enterprise (E-10 to E-13). */
@Path("/api/v1/billing-accounts/{id}/transfers")
public class TransferResource {

    private final MakeTransfer make;
    private final ReclaimTransfer reclaim;
    private final FindTransfers find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final TransferProblems problems;

    TransferResource(
            MakeTransfer make,
            ReclaimTransfer reclaim,
            FindTransfers find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            TransferProblems problems) {
        this.make = make;
        this.reclaim = reclaim;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** What the account may give away now, and a page of what it has given and received. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Transfers(
            Money transferable,
            List<TransferView> items,
            @Schema(nullable = true) @Nullable String nextCursor) {}

    /** How much is to come back, all that may when it is left out. */
    public record Reclaiming(Optional<Money> amount, Optional<String> reason) implements MissingBody.Optional {
        ReclaimWish wish() {
            return new ReclaimWish(amount, reason);
        }
    }

    /** What a repeat of a key must agree with. */
    private record ReclaimCall(String transferId, ReclaimWish wanted) {}

    @GET
    public Uni<Transfers> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.transferable(id))
                .chain(transferable -> find.page(id, page)
                        .map(rows -> Page.of(page, rows, row -> new Position(row.transferredAt(), row.id()).toString()))
                        .map(shown -> new Transfers(transferable, shown.items(), shown.nextCursor())));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.OUT, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Uni<Response> transfer(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            TransferWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.OUT, id).chain(() -> {
            var call = IdempotentCall.of("transfer", id, key, wanted);
            Malformed.refuse(wanted.checks(id));
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(
                    call, () -> make.handle(id, wanted, author).map(result -> Answer.created(view(result))));
        });
    }

    @POST
    @Path("/{transferId}/reclaim")
    @Cancellable(false)
    @Needs(right = Right.OUT, by = FindRelation.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TransferView.class)))
    public Uni<Response> reclaim(
            @PathParam("id") AccountId id,
            @PathParam("transferId") String transferId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Nullable Reclaiming body) {
        ReclaimWish wanted = body == null ? new ReclaimWish(Optional.empty(), Optional.empty()) : body.wish();
        Caller caller = callers.current();
        return relation.require(caller, Right.OUT, id).chain(() -> {
            var call = IdempotentCall.of("reclaim-transfer", id, key, new ReclaimCall(transferId, wanted));
            Malformed.refuse(wanted.checks());
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(
                    call, () -> reclaim.handle(id, transferId, wanted, author).map(result -> Answer.ok(view(result))));
        });
    }

    private TransferView view(TransferResult result) {
        return switch (result) {
            case TransferResult.Done(Transfer transfer) -> TransferView.given(transfer);
            case TransferRejection rejection -> throw problems.of(rejection);
        };
    }
}
