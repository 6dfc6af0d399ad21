package io.saldo.payment.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.WebAddress;
import io.saldo.payment.account.FindAccess;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Saved cards and wallets: tokens only, their numbers are handed over on the page of their company (I-22). */
@Path("/api/v1/billing-accounts/{id}/payment-methods")
public class MethodResource {

    private final Callers callers;
    private final FindAccess access;
    private final FindMethods find;
    private final CreateMethod create;
    private final OpenSetupGateway open;
    private final ChangeMethod change;
    private final RemoveMethod remove;
    private final MethodGateway gateway;
    private final TakeSetup take;
    private final Idempotency idempotency;
    private final UnitOfWork unitOfWork;
    private final MethodProblems problems;

    MethodResource(
            Callers callers,
            FindAccess access,
            FindMethods find,
            CreateMethod create,
            OpenSetupGateway open,
            ChangeMethod change,
            RemoveMethod remove,
            MethodGateway gateway,
            TakeSetup take,
            Idempotency idempotency,
            UnitOfWork unitOfWork,
            MethodProblems problems) {
        this.callers = callers;
        this.access = access;
        this.find = find;
        this.create = create;
        this.open = open;
        this.change = change;
        this.remove = remove;
        this.gateway = gateway;
        this.take = take;
        this.idempotency = idempotency;
        this.unitOfWork = unitOfWork;
        this.problems = problems;
    }

    /** A card or wallet that is to be saved through a channel; an operator says why. */
    @Schema(name = "PaymentMethodWanted")
    public record Wanted(String channel, Optional<String> returnUrl, Optional<String> reason) {}

    /** Whether it is the default, and the usage within a month at which it is charged at once; without it none. */
    @Schema(name = "PaymentMethodChange")
    public record Changed(
            @JsonProperty("default") Optional<Boolean> asDefault, Optional<Money> threshold, Optional<String> reason) {}

    @GET
    public Uni<Page<MethodView>> list(@PathParam("id") AccountId account, @BeanParam PageRequest page) {
        return access.require(callers.current(), Right.READ, account)
                .chain(() -> unitOfWork.run(() -> find.page(account, page)));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindAccess.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MethodView.class)))
    public Uni<Response> save(
            @PathParam("id") AccountId account,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            Wanted wanted) {
        Caller caller = callers.current();
        return access.require(caller, Right.PAY, account).chain(() -> {
            var call = IdempotentCall.of("save-method", account, key, wanted);
            mustHoldNoCard(Stream.of(
                    wanted.channel(),
                    wanted.returnUrl().orElse(""),
                    wanted.reason().orElse("")));
            var wish = new MethodWish(
                    wanted.channel(), wanted.returnUrl().map(url -> WebAddress.checked("/returnUrl", url)));
            var staff = byStaff(caller, account, "save-method", wanted.channel(), wanted.reason(), header);
            return idempotency.resumable(
                    call,
                    () -> create.handle(account, wish, staff).map(problems::orThrow),
                    id -> open.page(account, id));
        });
    }

    @PUT
    @Path("/{methodId}")
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindMethodAccess.class)
    public Uni<MethodView> change(
            @PathParam("id") AccountId account,
            @PathParam("methodId") String id,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            Changed wanted) {
        Caller caller = callers.current();
        return access.require(caller, Right.PAY, account)
                .chain(() -> shown(account, id))
                .chain(() -> {
                    mustBeAThreshold(wanted.threshold());
                    var staff = byStaff(caller, account, "change-method", id, wanted.reason(), header);
                    return change.handle(account, id, wanted.asDefault().orElse(false), wanted.threshold(), staff)
                            .invoke(done -> {
                                if (!done) {
                                    throw problems.notSaved();
                                }
                            })
                            .chain(() -> shown(account, id));
                });
    }

    @DELETE
    @Path("/{methodId}")
    @Cancellable(false)
    public Uni<Void> remove(
            @PathParam("id") AccountId account,
            @PathParam("methodId") String id,
            @HeaderParam(Reasons.HEADER) @Nullable String header) {
        Caller caller = callers.current();
        return access.require(caller, Right.PAY, account)
                .chain(() -> shown(account, id))
                .chain(() -> gateway.party(id))
                .call(() -> remove.handle(
                                account, id, byStaff(caller, account, "remove-method", id, Optional.empty(), header))
                        .invoke(done -> {
                            if (!done) {
                                throw problems.lastMethod();
                            }
                        }))
                .chain(gateway::forget);
    }

    /** The return page: it proves nothing itself, it has the company asked once (gw:P-6). */
    @POST
    @Path("/{methodId}/check")
    @Cancellable(false)
    public Uni<MethodView> check(@PathParam("id") AccountId account, @PathParam("methodId") String id) {
        return access.require(callers.current(), Right.READ, account)
                .chain(() -> shown(account, id))
                .chain(method -> method.state() == MethodState.SETTING_UP
                        ? gateway.report(id)
                                .onFailure(GatewayAway.class)
                                .transform(PaymentProblems::away)
                                .chain(report -> take.handle(id, report))
                        : Uni.createFrom().voidItem())
                .chain(() -> shown(account, id));
    }

    private Uni<MethodView> shown(AccountId account, String id) {
        return unitOfWork.run(() -> find.one(account, id)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    private void mustHoldNoCard(Stream<String> texts) {
        if (texts.anyMatch(CardNumbers::isIn)) {
            throw problems.cardNumber();
        }
    }

    private static void mustBeAThreshold(Optional<Money> threshold) {
        if (threshold.filter(amount -> !amount.isPositive()).isPresent()) {
            throw CommonProblems.malformed("/threshold", "An amount above 0.");
        }
    }

    private Optional<Change> byStaff(
            Caller caller,
            AccountId account,
            String operation,
            String object,
            Optional<String> reason,
            @Nullable String header) {
        String why = Reasons.of(caller, reason, header);
        mustHoldNoCard(Stream.of(why));
        return caller.is(Role.OPERATOR)
                ? Optional.of(new Change(
                        caller.name(),
                        operation,
                        Optional.of(account),
                        object,
                        why,
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }
}
