package io.saldo.account.lowbalance;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
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

/** The setting of the low balance alert (L-1). */
@Path("/api/v1/billing-accounts/{id}/settings/low-balance-alert")
public class LowBalanceResource {

    private final ChangeLowBalanceAlert change;
    private final FindLowBalanceAlert find;
    private final FindRelation relation;
    private final LowBalanceProblems problems;
    private final Callers callers;

    LowBalanceResource(
            ChangeLowBalanceAlert change,
            FindLowBalanceAlert find,
            FindRelation relation,
            LowBalanceProblems problems,
            Callers callers) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.problems = problems;
        this.callers = callers;
    }

    /** How the alert shall be; an operator says why. */
    public record LowBalanceWish(boolean enabled, Money threshold, Optional<Boolean> runOut, Optional<String> reason) {

        LowBalanceAlert alert() {
            return new LowBalanceAlert(enabled, threshold, runOut);
        }
    }

    @GET
    public Uni<LowBalanceAlert> get(@PathParam("id") AccountId id) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id).chain(() -> find.find(id));
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<LowBalanceAlert> put(
            @PathParam("id") AccountId id,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            LowBalanceWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.SETTINGS, id)
                .invoke(() -> Malformed.refuse(
                        new Checks().holds(!wanted.threshold().isNegative(), "/threshold", "0 or more.")))
                .chain(() -> change.handle(id, wanted.alert(), author(caller, wanted, reason)))
                .invoke(result -> problems.mustBeChosen(result, Optional.empty()))
                .chain(() -> find.find(id));
    }

    private static Author author(Caller caller, LowBalanceWish wanted, @Nullable String reason) {
        return new Author(caller, Reasons.of(caller, wanted.reason(), reason));
    }
}
