package io.saldo.account.creditlimit;

import io.saldo.account.AccountProblems;
import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The credit of a legal entity, out of which its accounts have their limits; for operators (K-1, K-2). */
@Path("/api/v1/entities/{registrationNumber}/credit")
public class EntityCreditResource {

    static final ProblemKind BELOW_ALLOCATED =
            new ProblemKind("entity-credit-below-allocated", 422, "The accounts of the entity have more of it");

    private final ChangeEntityCredit change;
    private final FindEntityCredit find;
    private final Callers callers;

    EntityCreditResource(ChangeEntityCredit change, FindEntityCredit find, Callers callers) {
        this.change = change;
        this.find = find;
        this.callers = callers;
    }

    /** The wanted credit, and why. */
    public record EntityCreditWish(Money credit, Optional<String> reason) {}

    /** The credit of an entity, what its accounts have of it, and what is left. */
    public record EntityCreditView(String registrationNumber, Money credit, Money allocated, Money unallocated) {

        static EntityCreditView of(String number, EntityCredit credit) {
            return new EntityCreditView(number, credit.credit(), credit.allocated(), credit.unallocated());
        }
    }

    @GET
    public Uni<EntityCreditView> get(@PathParam("registrationNumber") String number) {
        callers.current().mustBe(Role.OPERATOR);
        return find.find(number).map(found -> EntityCreditView.of(number, found.orElseThrow(CommonProblems::notFound)));
    }

    @PUT
    @Cancellable(false)
    public Uni<EntityCreditView> put(
            @PathParam("registrationNumber") String number,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            EntityCreditWish wanted) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        var author = new Author(caller, Reasons.required(wanted.reason(), reason));
        Malformed.refuse(new Checks()
                .text("registrationNumber", number)
                .holds(EntityCredit.isAmount(wanted.credit()), "/credit", EntityCredit.BOUNDS));
        return change.handle(number, wanted.credit(), author).map(result -> answer(number, result));
    }

    private static EntityCreditView answer(String number, EntityResult result) {
        return switch (result) {
            case EntityResult.Set it -> EntityCreditView.of(number, it.credit());
            case EntityResult.BelowAllocated it ->
                throw BELOW_ALLOCATED.because("SP-10", "The accounts of the entity have " + it.allocated() + " of it.");
            case EntityResult.OtherCurrency it ->
                throw AccountProblems.OTHER_CURRENCY.because(
                        "K-2", "The credit is " + it.credit() + "; only from 0 it may go to another currency.");
        };
    }
}
