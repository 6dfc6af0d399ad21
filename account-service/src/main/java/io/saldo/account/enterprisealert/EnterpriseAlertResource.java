package io.saldo.account.enterprisealert;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.FindManaged;
import io.saldo.account.enterprisealert.ChangeAlerts.Done;
import io.saldo.account.enterprisealert.ChangeAlerts.NotOfIt;
import io.saldo.account.enterprisealert.ChangeAlerts.Outcome;
import io.saldo.account.enterprisealert.ChangeAlerts.Refused;
import io.saldo.account.lowbalance.LowBalanceProblems;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** An enterprise's administrators set one low balance alert for several of its accounts (L-8). */
@Path("/api/v1/enterprises/{id}/settings/low-balance-alert")
public class EnterpriseAlertResource {

    private final ChangeAlerts change;
    private final FindEnterprise find;
    private final FindRelation relation;
    private final LowBalanceProblems problems;
    private final Callers callers;

    EnterpriseAlertResource(
            ChangeAlerts change,
            FindEnterprise find,
            FindRelation relation,
            LowBalanceProblems problems,
            Callers callers) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.problems = problems;
        this.callers = callers;
    }

    /** What these accounts have now. */
    public record EnterpriseAlert(List<AccountId> billingAccountIds, boolean enabled, Money threshold) {}

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindManaged.class)
    public Uni<EnterpriseAlert> put(
            @PathParam("id") String id,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            EnterpriseAlertWish wanted) {
        Caller caller = callers.current();
        return find.enterprise(id)
                .call(enterprise -> relation.require(caller, Right.SETTINGS, enterprise.mainAccount()))
                .invoke(() -> Malformed.refuse(wanted.checks()))
                .call(() -> mustBeManaged(caller, wanted))
                .map(_ -> new Author(caller, Reasons.of(caller, wanted.reason(), reason)))
                .chain(author -> change.handle(id, wanted.billingAccountIds(), wanted.alert(), author))
                .invoke(this::refuse)
                .replaceWith(
                        () -> new EnterpriseAlert(wanted.billingAccountIds(), wanted.enabled(), wanted.threshold()));
    }

    /** The caller manages each; a stranger's is 404. */
    private Uni<Void> mustBeManaged(Caller caller, EnterpriseAlertWish wanted) {
        return Multi.createFrom()
                .iterable(wanted.billingAccountIds())
                .onItem()
                .transformToUniAndConcatenate(account -> relation.require(caller, Right.SETTINGS, account))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private void refuse(Outcome outcome) {
        switch (outcome) {
            case Done _ -> {}
            case NotOfIt _ -> throw CommonProblems.notFound();
            case Refused refused -> problems.mustBeChosen(refused.why(), Optional.of(refused.account()));
        }
    }
}
