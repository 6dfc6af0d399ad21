package io.saldo.account.creditcontrol;

import io.saldo.account.AccountProblems;
import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.account.PaymentTerm;
import io.saldo.account.creditcontrol.CreditContract.SettlementCycle;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Credit control: the provider's offer, and the customer's word for it (K-4, K-11). */
@Path("/api/v1/billing-accounts/{id}/credit-control")
public class CreditControlResource {

    static final ProblemKind AWAITS_CONFIRMATION =
            new ProblemKind("credit-contract-awaits-confirmation", 409, "A credit contract awaits confirmation");
    static final ProblemKind NOTHING_TO_CONFIRM =
            new ProblemKind("nothing-to-confirm", 409, "No credit contract awaits confirmation");
    static final ProblemKind OVERDUE_AT_ONCE = new ProblemKind(
            "credit-control-without-cover", 409, "The account would be overdue as soon as it is under credit control");

    private static final int LONGEST_TERM = 365;

    private final ChangeCreditControl change;
    private final FindCreditControl find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;

    CreditControlResource(
            ChangeCreditControl change,
            FindCreditControl find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    /** Whether the account shall be under credit control, with which terms, and why. */
    public record CreditControlWish(
            boolean enabled,
            Optional<SettlementCycle> settlementCycle,
            Optional<PaymentTerm> paymentTerm,
            Optional<String> reason) {

        Checks checks() {
            return new Checks()
                    .holds(!enabled || paymentTerm.isPresent(), "/paymentTerm", "Days after its issue a bill is due.")
                    .holds(
                            paymentTerm
                                    .filter(term -> term.days() < 0 || term.days() > LONGEST_TERM)
                                    .isEmpty(),
                            "/paymentTerm/days",
                            "From 0 to " + LONGEST_TERM + ".");
        }

        ContractWish wish() {
            return enabled
                    ? new ContractWish.Offer(new CreditContract.Terms(
                            settlementCycle.orElse(SettlementCycle.MONTHLY),
                            paymentTerm.orElseThrow().days()))
                    : new ContractWish.End();
        }
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    public Uni<CreditControlView> put(
            @PathParam("id") AccountId id,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            CreditControlWish wanted) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id)
                .map(_ -> new Author(caller, Reasons.required(wanted.reason(), reason)))
                .invoke(() -> Malformed.refuse(wanted.checks()))
                .chain(author -> change.handle(id, wanted.wish(), author))
                .invoke(CreditControlResource::mustBeDone)
                .chain(() -> find.find(id));
    }

    @POST
    @Path("/confirm")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CreditControlView.class)))
    public Uni<Response> confirm(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return relation.require(caller, Right.RELATE, id).chain(() -> {
            var call = IdempotentCall.of("confirm-credit-control", id, key, id);
            var author = new Author(caller, Reasons.of(caller, Optional.empty(), reason));
            return idempotency.once(call, () -> confirm(id, author));
        });
    }

    private Uni<Answer> confirm(AccountId id, Author author) {
        return change.handle(id, new ContractWish.Confirmation(), author)
                .invoke(CreditControlResource::mustBeDone)
                .chain(() -> find.find(id))
                .map(Answer::ok);
    }

    private static void mustBeDone(ContractDecision decision) {
        if (decision instanceof ContractRejection rejection) {
            throw problem(rejection);
        }
    }

    private static ProblemException problem(ContractRejection rejection) {
        return switch (rejection) {
            case ContractRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case ContractRejection.NotOffered _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "K-11", "Credit control is for DIRECT accounts of an ENTERPRISE.");
            case ContractRejection.AwaitsConfirmation _ ->
                AWAITS_CONFIRMATION.because("K-4", "Another setting waits for the customer's confirmation.");
            case ContractRejection.NothingToConfirm _ ->
                NOTHING_TO_CONFIRM.because("K-4", "Nothing waits for a confirmation.");
            case ContractRejection.OverdueAtOnce it ->
                OVERDUE_AT_ONCE.because(
                        "K-4", "The account would be overdue with " + it.amount() + "; it needs such a limit first.");
            case ContractRejection.LimitNotZero it ->
                AccountProblems.LIMIT_NOT_ZERO.because(
                        "K-5", "Set the limit to 0 first; it is " + it.creditLimit() + ".");
        };
    }
}
