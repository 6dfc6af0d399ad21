package io.saldo.account.account;

import io.saldo.account.Malformed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Billing accounts: basic information, and the list of those that a caller may see. */
@Path("/api/v1/billing-accounts")
public class BillingAccountResource {

    private final RenameAccount rename;
    private final FindAccounts find;
    private final FindRelation relation;
    private final Callers callers;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    BillingAccountResource(
            RenameAccount rename,
            FindAccounts find,
            FindRelation relation,
            Callers callers,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.rename = rename;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** A new name; an operator says why. */
    public record Rename(String name, Optional<String> reason) {}

    @GET
    public Uni<Page<BillingAccountView>> list(@BeanParam AccountFilter filter, @BeanParam PageRequest page) {
        Caller caller = callers.current();
        return unitOfWork
                .run(() -> find.page(caller, filter, page))
                .map(rows -> Page.of(page, rows, view -> view.id().toString()));
    }

    @GET
    @Path("/{id}")
    public Uni<BillingAccountView> get(@PathParam("id") AccountId id) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id)
                .chain(() -> unitOfWork.run(() -> find.one(id)))
                .map(account -> account.orElseThrow(CommonProblems::notFound));
    }

    @PATCH
    @Path("/{id}")
    @Cancellable(false)
    @Needs(right = Right.NAME, by = FindRelation.class)
    public Uni<BillingAccountView> rename(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, Rename body) {
        Caller caller = callers.current();
        return relation.require(caller, Right.NAME, id).chain(() -> {
            Malformed.refuse(new Checks().text("/name", body.name()));
            var request =
                    new ChangeAccount.Request(caller, Reasons.of(caller, body.reason(), reason), "rename-account");
            return rename.handle(id, request, body.name()).map(account -> BillingAccountView.of(account, clock.now()));
        });
    }
}
