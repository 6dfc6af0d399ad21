package io.saldo.account.creditlimit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.account.AccountProblems;
import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The credit limit of an account, and what was done to it (K-2, K-3, K-7, K-8). */
@Path("/api/v1/billing-accounts/{id}")
public class CreditLimitResource {

    static final ProblemKind OUT_OF_RANGE =
            new ProblemKind("credit-limit-out-of-range", 422, "The limit is below its minimum or above its maximum");
    static final ProblemKind ENTITY_NOT_VERIFIED =
            new ProblemKind("entity-not-verified", 422, "The account has no verified legal entity");

    private final ChangeCreditLimit change;
    private final FindCreditRecords find;
    private final FindRelation relation;
    private final Callers callers;

    CreditLimitResource(ChangeCreditLimit change, FindCreditRecords find, FindRelation relation, Callers callers) {
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    /** The wanted limit, and why. */
    public record CreditLimitWish(Money creditLimit, Optional<String> reason) {}

    /** How the account stands, and a page of the changes of its limit. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CreditRecords(
            CreditInformationView information,
            List<CreditRecordView> items,
            @Nullable String nextCursor) {

        static CreditRecords of(CreditInformationView information, Page<CreditRecordView> page) {
            return new CreditRecords(information, page.items(), page.nextCursor());
        }
    }

    @PUT
    @Path("/credit-limit")
    @Cancellable(false)
    public Uni<CreditInformationView> put(
            @PathParam("id") AccountId id,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            CreditLimitWish wanted) {
        Caller caller = callers.current();
        return relation.requireOperator(caller, id)
                .map(_ -> new Author(caller, Reasons.required(wanted.reason(), reason)))
                .invoke(() -> Malformed.refuse(new Checks()
                        .holds(EntityCredit.isAmount(wanted.creditLimit()), "/creditLimit", EntityCredit.BOUNDS)))
                .chain(author -> change.handle(id, wanted.creditLimit(), author))
                .invoke(CreditLimitResource::mustBeSet)
                .chain(() -> information(id));
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

    private Uni<CreditInformationView> information(AccountId id) {
        return find.information(id).map(found -> found.orElseThrow(CreditLimitResource::settlesWithPartner));
    }

    private static void mustBeSet(LimitResult result) {
        if (result instanceof LimitRejection rejection) {
            throw problem(rejection);
        }
    }

    private static ProblemException problem(LimitRejection rejection) {
        return switch (rejection) {
            case LimitRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case LimitRejection.EntityChanged _ ->
                CommonProblems.CONFLICT.because("K-1", "The owner of the account has just changed; ask again.");
            case LimitRejection.SettlesWithPartner _ -> settlesWithPartner();
            case LimitRejection.NotCreditControlled _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "K-4", "A limit needs a credit contract, in force or offered.");
            case LimitRejection.EntityNotVerified _ ->
                ENTITY_NOT_VERIFIED.because("K-1", "A limit is out of the credit of a verified legal entity.");
            case LimitRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because(
                        "X-7", "Limit and entity credit are in the pricing currency, " + it.expected() + ".");
            case LimitRejection.BelowMinimum it -> outOfRange("K-3", it.range());
            case LimitRejection.AboveEntityCredit it -> outOfRange("K-2", it.range());
        };
    }

    private static ProblemException settlesWithPartner() {
        return AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "The account has a quota of its partner.");
    }

    private static ProblemException outOfRange(String rule, LimitRange range) {
        var errors = List.of(
                new Problem.Violation("/creditLimit", "At least " + range.minimum() + "."),
                new Problem.Violation("/creditLimit", "At most " + range.maximum() + "."));
        String detail = "The limit may be from " + range.minimum() + " to " + range.maximum() + ".";
        return new ProblemException(new Problem(OUT_OF_RANGE, detail, rule, errors), null);
    }
}
