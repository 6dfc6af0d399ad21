package io.saldo.account.creditlimit;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.approval.AwaitedApproval;
import io.saldo.account.approval.CarryOutOrAsk;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** The credit of a legal entity, out of which its accounts have their limits; for operators (K-1, K-2). */
@Path("/api/v1/entities/{registrationNumber}/credit")
public class EntityCreditResource {

    private final CarryOutOrAsk change;
    private final FindEntityCredit find;
    private final Callers callers;
    private final Wishes wishes;

    EntityCreditResource(CarryOutOrAsk change, FindEntityCredit find, Callers callers, Wishes wishes) {
        this.change = change;
        this.find = find;
        this.callers = callers;
        this.wishes = wishes;
    }

    /** The wanted credit, and why. */
    public record EntityCreditWish(Money credit, Optional<String> reason) {}

    @GET
    public Uni<EntityCreditView> get(@PathParam("registrationNumber") String number) {
        callers.current().mustBe(Role.OPERATOR);
        return find.find(number).map(found -> EntityCreditView.of(number, found.orElseThrow(CommonProblems::notFound)));
    }

    @PUT
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EntityCreditView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It awaits an approval (A-15)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AwaitedApproval.class)))
    @Needs(role = Role.OPERATOR)
    public Uni<Response> put(
            @PathParam("registrationNumber") String number,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            EntityCreditWish wanted) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        var author = new Author(caller, Reasons.required(wanted.reason(), reason));
        Malformed.refuse(new Checks()
                .text("registrationNumber", number)
                .holds(EntityCredit.isAmount(wanted.credit()), "/credit", EntityCredit.BOUNDS));
        var wish = wishes.of(
                LimitedDeed.ENTITY_CREDIT, Optional.empty(), number, new EntityCreditDeed.Request(wanted.credit()));
        return change.handle(wish, author).map(Answer::response);
    }
}
