package io.saldo.account.adjustment;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.Moments;
import io.saldo.account.account.Checks;
import io.saldo.account.approval.AwaitedApproval;
import io.saldo.account.approval.CarryOutOrAsk;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
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

/** An operator's adjustments of funds. */
@Path("/api/v1/billing-accounts/{id}/adjustments")
public class AdjustmentResource {

    /** Sums of many adjustments still fit the book's columns. */
    private static final long MOST_MINOR_UNITS = Checks.MOST_MINOR_UNITS;

    private final CarryOutOrAsk adjust;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final Wishes wishes;

    AdjustmentResource(
            CarryOutOrAsk adjust, FindRelation relation, Idempotency idempotency, Callers callers, Wishes wishes) {
        this.adjust = adjust;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.wishes = wishes;
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdjustmentView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It awaits an approval (A-15)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AwaitedApproval.class)))
    public Uni<Response> adjust(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reasonHeader,
            Adjustment wanted) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id).chain(() -> {
            var call = IdempotentCall.of("adjust-account", id, key, wanted);
            String reason = Reasons.required(wanted.reason(), reasonHeader);
            check(wanted);
            var wish = wishes.of(
                    LimitedDeed.ADJUSTMENT, Optional.of(id), wanted.asset().name(), wanted);
            return idempotency.once(call, () -> adjust.handle(wish, new Author(caller, reason)));
        });
    }

    private static void check(Adjustment wanted) {
        Malformed.refuse(new Checks()
                .holds(!wanted.amount().isZero(), "/amount", "Not 0.")
                .holds(
                        wanted.amount().minorUnits() >= -MOST_MINOR_UNITS
                                && wanted.amount().minorUnits() <= MOST_MINOR_UNITS,
                        "/amount",
                        "At most " + MOST_MINOR_UNITS + " of the smallest units.")
                .holds(wanted.month().filter(Moments.FIRST::isAfter).isEmpty(), "/month", "A month from 1900 on.")
                .holds(
                        wanted.month().isEmpty() || wanted.asset() == Adjustment.Target.CREDIT_REFUND,
                        "/month",
                        "Only credit refunds have a month."));
    }
}
