package io.saldo.account.creditlimit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.approval.AwaitedApproval;
import io.saldo.account.approval.CarryOutOrAsk;
import io.saldo.account.approval.Wish;
import io.saldo.account.approval.Wishes;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The credit limit of an account, and what was done to it (K-2, K-3, K-7, K-8). */
@Path("/api/v1/billing-accounts/{id}")
public class CreditLimitResource {

    private final CarryOutOrAsk change;
    private final FindCreditRecords find;
    private final FindRelation relation;
    private final Callers callers;
    private final Wishes wishes;
    private final LimitProblems problems;

    CreditLimitResource(
            CarryOutOrAsk change,
            FindCreditRecords find,
            FindRelation relation,
            Callers callers,
            Wishes wishes,
            LimitProblems problems) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
        this.wishes = wishes;
        this.problems = problems;
    }

    /** The wanted limit, and why. */
    public record CreditLimitWish(Money creditLimit, Optional<String> reason) {}

    /** How the account stands, and a page of the changes of its limit. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CreditRecords(
            CreditInformationView information,
            List<CreditRecordView> items,
            @Schema(nullable = true) @Nullable String nextCursor) {

        static CreditRecords of(CreditInformationView information, Page<CreditRecordView> page) {
            return new CreditRecords(information, page.items(), page.nextCursor());
        }
    }

    @PUT
    @Path("/credit-limit")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CreditInformationView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It awaits an approval (A-15)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AwaitedApproval.class)))
    @Needs(role = Role.OPERATOR, by = FindRelation.class)
    public Uni<Response> put(
            @PathParam("id") AccountId id,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            CreditLimitWish wanted) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id)
                .map(_ -> new Author(caller, Reasons.required(wanted.reason(), reason)))
                .invoke(() -> Malformed.refuse(new Checks()
                        .holds(EntityCredit.isAmount(wanted.creditLimit()), "/creditLimit", EntityCredit.BOUNDS)))
                .chain(author -> change.handle(wish(id, wanted.creditLimit()), author))
                .map(Answer::response);
    }

    @GET
    @Path("/credit-records")
    public Uni<CreditRecords> records(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> information(id))
                .chain(information -> find.page(id, page)
                        .map(rows -> Page.of(page, rows, row -> Long.toString(row.number())))
                        .map(shown -> CreditRecords.of(information, shown)));
    }

    private Wish wish(AccountId id, Money limit) {
        return wishes.of(LimitedDeed.CREDIT_LIMIT, Optional.of(id), id.toString(), new CreditLimitDeed.Request(limit));
    }

    private Uni<CreditInformationView> information(AccountId id) {
        return find.information(id).map(found -> found.orElseThrow(problems::settlesWithPartner));
    }
}
