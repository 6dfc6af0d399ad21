package io.saldo.account.payee;

import io.saldo.account.Author;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The account that pays for a cloud account (Change Payment Account). */
@Path("/api/v1/cloud-accounts/{cloudAccountId}/payer")
public class PayerResource {

    private final ChangePayers change;
    private final FindPayees find;
    private final FindEnterprise enterprises;
    private final FindRelation relation;
    private final Callers callers;
    private final PayeeProblems problems;

    PayerResource(
            ChangePayers change,
            FindPayees find,
            FindEnterprise enterprises,
            FindRelation relation,
            Callers callers,
            PayeeProblems problems) {
        this.change = change;
        this.find = find;
        this.enterprises = enterprises;
        this.relation = relation;
        this.callers = callers;
        this.problems = problems;
    }

    /** The account that shall pay from next month on. */
    public record PayerWish(String billingAccountId, Optional<String> reason) {

        AccountId payer() {
            try {
                return AccountId.fromString(billingAccountId);
            } catch (IllegalArgumentException e) {
                throw CommonProblems.malformed("/billingAccountId", "The id of a billing account.");
            }
        }
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.RELATE, by = FindPaidFor.class)
    public Uni<PayeeView> put(
            @PathParam("cloudAccountId") String cloudAccountId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            PayerWish wanted) {
        Caller caller = callers.current();
        return enterprises
                .ownAccount(cloudAccountId)
                .chain(own -> relation.require(caller, Right.RELATE, own))
                .map(_ -> wanted.payer())
                .call(payer -> relation.require(caller, Right.RELATE, payer))
                .chain(payer -> {
                    var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
                    return change.handle(payer, List.of(cloudAccountId), author)
                            .invoke(this::mustBeDone)
                            .chain(() -> find.latest(payer, cloudAccountId));
                });
    }

    private void mustBeDone(PayeeResult result) {
        if (result instanceof PayeeRejection rejection) {
            throw problems.of(rejection);
        }
    }
}
