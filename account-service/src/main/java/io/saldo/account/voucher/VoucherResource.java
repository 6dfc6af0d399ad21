package io.saldo.account.voucher;

import io.saldo.account.Author;
import io.saldo.account.Malformed;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Vouchers of all kinds as operators make, change, see and delete them (V-8, V-13, V-15). */
@Path("/api/v1/vouchers")
public class VoucherResource {

    private final CreateVoucher create;
    private final ChangeVoucher change;
    private final CancelVoucher cancel;
    private final GiveVoucher give;
    private final ChangeHeldVoucher changeHeld;
    private final FindHeldVouchers held;
    private final FindVouchers find;
    private final Idempotency idempotency;
    private final Callers callers;
    private final VoucherProblems problems;
    private final BillingClock clock;

    VoucherResource(
            CreateVoucher create,
            ChangeVoucher change,
            CancelVoucher cancel,
            GiveVoucher give,
            ChangeHeldVoucher changeHeld,
            FindHeldVouchers held,
            FindVouchers find,
            Idempotency idempotency,
            Callers callers,
            VoucherProblems problems,
            BillingClock clock) {
        this.create = create;
        this.change = change;
        this.cancel = cancel;
        this.give = give;
        this.changeHeld = changeHeld;
        this.held = held;
        this.find = find;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    public Uni<Page<VoucherView>> list(@QueryParam("code") @Nullable String code, @BeanParam PageRequest page) {
        operator();
        return find.page(code, page)
                .map(rows -> Page.of(page, rows, row -> new Position(row.createdAt(), row.voucherId()).toString()));
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VoucherView.class)))
    public Uni<Response> create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            VoucherWish wanted) {
        Caller caller = operator();
        var call = IdempotentCall.ofProvider("create-voucher", key, wanted);
        Malformed.refuse(wanted.checks());
        if (wanted.kind() != VoucherKind.CREDIT) {
            var author = new Author(caller, Reasons.required(wanted.reason(), reason));
            return idempotency.once(
                    call, () -> give.handle(wanted.held(), author).map(result -> Answer.created(view(result))));
        }
        var why = new VoucherReason(Reasons.given(wanted.reason(), reason));
        return idempotency.once(call, () -> create.handle(wanted.code(), wanted.terms(), caller, why)
                .map(result -> Answer.created(view(result))));
    }

    @PATCH
    @Path("/{id}")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<VoucherView> change(
            @PathParam("id") String id, @HeaderParam(Reasons.HEADER) @Nullable String reason, VoucherPatch patch) {
        Caller caller = operator();
        return held.isHeld(id).chain(isHeld -> {
            Malformed.refuse(isHeld ? patch.checksOfHeld() : patch.checksOfCode());
            return isHeld
                    ? changeHeld
                            .handle(id, Optional.of(patch), author(caller, patch.reason(), reason))
                            .map(this::view)
                    : change.handle(id, patch, caller, new VoucherReason(Reasons.given(patch.reason(), reason)))
                            .map(this::view);
        });
    }

    @DELETE
    @Path("/{id}")
    @Cancellable(false)
    public Uni<Void> delete(@PathParam("id") String id, @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = operator();
        return held.isHeld(id)
                .chain(isHeld -> isHeld
                        ? changeHeld
                                .handle(id, Optional.empty(), author(caller, Optional.empty(), reason))
                                .map(problems::orThrow)
                                .replaceWithVoid()
                        : cancel.handle(id, caller, new VoucherReason(Reasons.given(Optional.empty(), reason)))
                                .map(problems::orThrow)
                                .replaceWithVoid());
    }

    /** Whatever an account holds is a customer's. */
    private static Author author(Caller caller, Optional<String> body, @Nullable String header) {
        return new Author(caller, Reasons.required(body, header));
    }

    private Caller operator() {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return caller;
    }

    private VoucherView view(VoucherResult result) {
        return VoucherView.of(problems.orThrow(result), clock.now());
    }

    private VoucherView view(HeldResult result) {
        return VoucherView.of(problems.orThrow(result), clock.now());
    }
}
