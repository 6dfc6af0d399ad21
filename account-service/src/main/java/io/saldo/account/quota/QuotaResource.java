package io.saldo.account.quota;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The quota that a partner lets its customer consume, and its changes. */
@Path("/api/v1/billing-accounts/{id}")
public class QuotaResource {

    private static final long MOST_MINOR_UNITS = 1_000_000_000_000_000L;

    private final ChangeQuota change;
    private final FindQuota find;
    private final FindRelation relation;
    private final Callers callers;
    private final QuotaProblems problems;

    QuotaResource(ChangeQuota change, FindQuota find, FindRelation relation, Callers callers, QuotaProblems problems) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.problems = problems;
    }

    /** The wanted quota; {@code confirm} when the customer may become overdue by it. */
    public record QuotaWish(Money quota, Optional<String> reason, Optional<Boolean> confirm) {}

    /** The quota, and what is left of it. */
    public record QuotaView(Money quota, Money availableCredit) {}

    @PUT
    @Path("/quota")
    @Cancellable(false)
    @Needs(role = Role.PARTNER, by = FindRelation.class)
    public Uni<QuotaView> put(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, QuotaWish wanted) {
        Caller caller = callers.current();
        return relation.requirePartner(caller, id)
                .map(_ -> new Author(caller, Reasons.required(wanted.reason(), reason)))
                .invoke(() -> Malformed.refuse(new Checks()
                        .holds(
                                !wanted.quota().isNegative() && wanted.quota().minorUnits() <= MOST_MINOR_UNITS,
                                "/quota",
                                "0 to " + MOST_MINOR_UNITS + " of the smallest units.")))
                .chain(author -> change.handle(
                        id,
                        new ChangeQuota.Wish(wanted.quota(), wanted.confirm().orElse(false)),
                        author))
                .map(this::view);
    }

    @GET
    @Path("/quota-records")
    public Uni<Page<QuotaRecordView>> records(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.records(id, page))
                .map(rows -> Page.of(page, rows, row -> Long.toString(row.number())));
    }

    private QuotaView view(QuotaResult result) {
        return switch (result) {
            case QuotaResult.Set set -> new QuotaView(set.quota(), set.available());
            case QuotaRejection rejection -> throw problems.of(rejection);
        };
    }
}
