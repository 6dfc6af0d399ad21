package io.saldo.account.currency;

import io.saldo.account.Author;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The settlement currency of an account. */
@Path("/api/v1/billing-accounts/{id}/settings/settlement-currency")
public class SettlementCurrencyResource {

    private final ChooseCurrency choose;
    private final FindCurrency find;
    private final FindRelation relation;
    private final Callers callers;
    private final CurrencyProblems problems;

    SettlementCurrencyResource(
            ChooseCurrency choose,
            FindCurrency find,
            FindRelation relation,
            Callers callers,
            CurrencyProblems problems) {
        this.choose = choose;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.problems = problems;
    }

    /** The wanted currency; an operator says why. */
    public record CurrencyWish(CurrencyUnit currency, Optional<String> reason) {}

    @GET
    public Uni<SettlementCurrencyView> get(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id).chain(() -> find.find(id));
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<SettlementCurrencyView> put(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, CurrencyWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.SETTINGS, id)
                .map(_ -> new Author(caller, Reasons.of(caller, wanted.reason(), reason)))
                .chain(author -> choose.handle(id, wanted.currency(), author))
                .invoke(this::mustBeTaken)
                .chain(() -> find.find(id));
    }

    private void mustBeTaken(CurrencyResult result) {
        if (result instanceof CurrencyRejection rejection) {
            throw problems.of(rejection);
        }
    }
}
