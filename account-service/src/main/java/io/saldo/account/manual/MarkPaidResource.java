package io.saldo.account.manual;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.approval.AwaitedApproval;
import io.saldo.account.approval.CarryOutOrAsk;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.relation.FindRelation;
import io.saldo.account.settlement.BillView;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.MissingBody;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
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

/** Bills that were paid past Saldo, as an operator says. */
@Path("/api/v1/billing-accounts/{id}/bills/{invoiceId}/mark-paid")
public class MarkPaidResource {

    private final CarryOutOrAsk markPaid;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final Wishes wishes;

    MarkPaidResource(
            CarryOutOrAsk markPaid, FindRelation relation, Idempotency idempotency, Callers callers, Wishes wishes) {
        this.markPaid = markPaid;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.wishes = wishes;
    }

    /** Without an amount, all that is open. */
    public record PaidOutside(Optional<Money> amount, Optional<String> reason) implements MissingBody.Optional {}

    /** What a repeat of the key must agree with. */
    private record Marking(String invoiceId, PaidOutside paid) {}

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BillView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It awaits an approval (A-15)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AwaitedApproval.class)))
    public Uni<Response> mark(
            @PathParam("id") AccountId id,
            @PathParam("invoiceId") String invoiceId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reasonHeader,
            @Nullable PaidOutside body) {
        PaidOutside paid = body == null ? new PaidOutside(Optional.empty(), Optional.empty()) : body;
        Caller caller = callers.current();
        return relation.requireOperator(caller, id).chain(() -> {
            var call = IdempotentCall.of("mark-paid", id, key, new Marking(invoiceId, paid));
            var author = new Author(caller, Reasons.required(paid.reason(), reasonHeader));
            Malformed.refuse(new Checks()
                    .holds(paid.amount().filter(it -> !it.isPositive()).isEmpty(), "/amount", "More than 0."));
            var wish = wishes.of(
                    LimitedDeed.MARK_PAID, Optional.of(id), invoiceId, new MarkPaidDeed.Request(paid.amount()));
            return idempotency.once(call, () -> markPaid.handle(wish, author));
        });
    }
}
