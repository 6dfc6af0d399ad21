package io.saldo.account.adjustment;

import io.saldo.account.AccountProblems;
import io.saldo.account.Malformed;
import io.saldo.account.Moments;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** An operator's adjustments of funds. */
@Path("/api/v1/billing-accounts/{id}/adjustments")
public class AdjustmentResource {

    static final ProblemKind BELOW_ZERO = new ProblemKind("funds-below-zero", 422, "Funds never go below 0");
    static final ProblemKind MONTH_TO_COME = new ProblemKind("month-to-come", 422, "The month has not begun");

    /** Sums of many adjustments still fit the book's columns. */
    private static final long MOST_MINOR_UNITS = Checks.MOST_MINOR_UNITS;

    private final AdjustAccount adjust;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;

    AdjustmentResource(AdjustAccount adjust, FindRelation relation, Idempotency idempotency, Callers callers) {
        this.adjust = adjust;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    /** What an adjustment answers. */
    public record AdjustmentView(
            String transactionId, Adjustment.Target asset, Money amount, Instant bookedAt, String reason) {}

    @POST
    @Cancellable(false)
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
            return idempotency.once(call, () -> adjust.handle(id, wanted, caller, reason)
                    .map(result -> answer(wanted, reason, result)));
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

    private static Answer answer(Adjustment wanted, String reason, AdjustmentResult result) {
        return switch (result) {
            case AdjustmentResult.Adjusted done ->
                Answer.created(new AdjustmentView(
                        done.transactionId(), wanted.asset(), done.amount(), done.bookedAt(), reason));
            case AdjustmentRejection rejection -> throw problem(rejection);
        };
    }

    private static ProblemException problem(AdjustmentRejection rejection) {
        return switch (rejection) {
            case AdjustmentRejection.HoldsNoMoney _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
            case AdjustmentRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case AdjustmentRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case AdjustmentRejection.MonthToCome it ->
                MONTH_TO_COME.because("W-6", "The account's current month is " + it.current() + ".");
            case AdjustmentRejection.BelowZero it ->
                BELOW_ZERO.because("BK-3", "There is no more than " + it.available() + " of it.");
        };
    }
}
