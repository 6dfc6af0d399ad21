package io.saldo.account.withdrawal;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.approval.AwaitedApproval;
import io.saldo.account.approval.CarryOutOrAsk;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.refund.FindRefunds;
import io.saldo.account.refund.RefundKind;
import io.saldo.account.refund.RefundView;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Cash that the customer takes out. */
@Path("/api/v1/billing-accounts/{id}/withdrawals")
public class WithdrawalResource {

    private final Withdraw withdraw;
    private final CarryOutOrAsk limited;
    private final PreviewWithdrawal preview;
    private final CancelWithdrawal cancel;
    private final FindRefunds find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final WithdrawalProblems problems;
    private final Wishes wishes;
    private final IdGenerator ids;

    WithdrawalResource(
            Withdraw withdraw,
            CarryOutOrAsk limited,
            PreviewWithdrawal preview,
            CancelWithdrawal cancel,
            FindRefunds find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            WithdrawalProblems problems,
            Wishes wishes,
            IdGenerator ids) {
        this.withdraw = withdraw;
        this.limited = limited;
        this.preview = preview;
        this.cancel = cancel;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
        this.wishes = wishes;
        this.ids = ids;
    }

    @GET
    public Uni<Page<RefundView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, EnumSet.of(RefundKind.WITHDRAWAL), page));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.OUT, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would be, with dryRun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It awaits an approval (A-15)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AwaitedApproval.class)))
    public Uni<Response> withdraw(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @QueryParam("dryRun") boolean dryRun,
            WithdrawalWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.OUT, id).chain(() -> {
            if (dryRun) {
                Malformed.refuse(wanted.checks(true));
                return preview.handle(id, wanted, caller)
                        .map(result -> Response.ok(view(wanted, result)).build());
            }
            var call = IdempotentCall.of("withdraw", id, key, wanted);
            Malformed.refuse(wanted.checks(false));
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            String refundId = ids.newId("ref", id);
            return idempotency.once(
                    call,
                    () -> wanted.namesDesignated()
                            ? limited.handle(
                                    wishes.of(LimitedDeed.WITHDRAWAL, Optional.of(id), refundId, wanted), author)
                            : withdraw.handle(id, new Withdraw.Order(refundId, wanted, false), author)
                                    .map(result -> Answer.created(view(wanted, result))));
        });
    }

    @DELETE
    @Path("/{withdrawalId}")
    @Cancellable(false)
    public Uni<RefundView> cancel(
            @PathParam("id") AccountId id,
            @PathParam("withdrawalId") String withdrawalId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return relation.require(caller, Right.OUT, id)
                .chain(() -> find.requireWithdrawal(id, withdrawalId))
                .map(_ -> new Author(caller, Reasons.of(caller, Optional.empty(), reason)))
                .chain(author -> cancel.handle(id, withdrawalId, author))
                .map(problems::mustBeCancelled)
                .map(RefundView::of);
    }

    private WithdrawalView view(WithdrawalWish wanted, WithdrawalResult result) {
        return switch (result) {
            case WithdrawalResult.Planned planned -> WithdrawalView.of(wanted, planned);
            case WithdrawalRejection rejection -> throw problems.of(rejection);
        };
    }
}
