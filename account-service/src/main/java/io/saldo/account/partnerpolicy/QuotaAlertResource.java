package io.saldo.account.partnerpolicy;

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
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The levels of quota at which a partner's customer is told (L-12, Q-9). */
@Path("/api/v1/billing-accounts/{id}/quota-alerts")
public class QuotaAlertResource {

    private static final int MOST_LEVELS = 20;

    private final ChangeQuotaLevels change;
    private final FindPartnerPolicy find;
    private final FindRelation relation;
    private final Callers callers;
    private final PartnerProblems problems;

    QuotaAlertResource(
            ChangeQuotaLevels change,
            FindPartnerPolicy find,
            FindRelation relation,
            Callers callers,
            PartnerProblems problems) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.problems = problems;
    }

    /** All levels that there shall be. */
    public record AlertsWish(List<Money> levels, Optional<String> reason) {}

    /** The levels, the highest first. */
    public record AlertsView(List<Money> levels) {}

    @GET
    public Uni<AlertsView> get(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.levels(id))
                .map(found -> new AlertsView(found.orElseThrow(problems::notEcosystem)));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.PARTNER, by = FindRelation.class)
    public Uni<AlertsView> put(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, AlertsWish wanted) {
        Caller caller = callers.current();
        return relation.requirePartner(caller, id)
                .map(_ -> new Author(
                        caller, Reasons.given(wanted.reason(), reason).orElse(PartnerPolicyResource.NO_REASON)))
                .invoke(() -> check(wanted.levels()))
                .chain(author -> change.handle(id, wanted.levels(), author))
                .map(result -> switch (result) {
                    case LevelsResult.Set set -> new AlertsView(set.levels());
                    case PartnerRejection rejection -> throw problems.of(rejection);
                });
    }

    private static void check(List<Money> levels) {
        boolean amounts =
                levels.stream().allMatch(level -> !level.isNegative() && level.minorUnits() <= Checks.MOST_MINOR_UNITS);
        Malformed.refuse(new Checks()
                .holds(levels.size() <= MOST_LEVELS, "/levels", "At most " + MOST_LEVELS + ".")
                .holds(Set.copyOf(levels).size() == levels.size(), "/levels", "Each only once.")
                .holds(amounts, "/levels", "0 to " + Checks.MOST_MINOR_UNITS + " of the smallest units."));
    }
}
