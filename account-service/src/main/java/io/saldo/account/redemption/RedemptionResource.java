package io.saldo.account.redemption;

import io.saldo.account.Author;
import io.saldo.account.DryRun;
import io.saldo.account.Malformed;
import io.saldo.account.account.Checks;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Codes as customers redeem them, and what became of them (V-8 to V-14). */
@Path("/api/v1/billing-accounts/{id}/voucher-redemptions")
public class RedemptionResource {

    private final RedeemVoucher redeem;
    private final PreviewRedemption preview;
    private final FindRedemptions find;
    private final FindRelation relation;
    private final Idempotency idempotency;
    private final Callers callers;
    private final RedemptionProblems problems;

    RedemptionResource(
            RedeemVoucher redeem,
            PreviewRedemption preview,
            FindRedemptions find,
            FindRelation relation,
            Idempotency idempotency,
            Callers callers,
            RedemptionProblems problems) {
        this.redeem = redeem;
        this.preview = preview;
        this.find = find;
        this.relation = relation;
        this.idempotency = idempotency;
        this.callers = callers;
        this.problems = problems;
    }

    /** A code; an operator says why it is redeemed for a customer. */
    public record CodeWish(String code, Optional<String> reason) {}

    @GET
    public Uni<Page<RedemptionView>> list(@PathParam("id") AccountId id, @BeanParam PageRequest page) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.page(id, page))
                .map(rows -> Page.of(page, rows, RedemptionResource::position));
    }

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = FindRelation.class)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RedemptionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would be, with dryRun",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RedemptionView.class)))
    public Uni<Response> redeem(
            @PathParam("id") AccountId id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("dryRun") @Nullable String dryRun,
            @Context HttpServerRequest request,
            CodeWish wanted) {
        Caller caller = callers.current();
        CodeTry tried = CodeTry.typed(wanted.code(), client(request));
        return relation.require(caller, Right.PAY, id).chain(() -> {
            if (DryRun.of(dryRun)) {
                check(wanted);
                return preview.handle(id, tried).map(this::previewed);
            }
            var call = IdempotentCall.of("redeem-voucher", id, key, wanted);
            check(wanted);
            var author = new Author(caller, Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(call, () -> redeem.handle(id, tried, author).map(this::answer));
        });
    }

    private static void check(CodeWish wanted) {
        Malformed.refuse(new Checks().text("/code", wanted.code()));
    }

    /** The gateway says where a request came from, and takes away what the client says of it. */
    private static String client(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .orElseGet(() -> request.remoteAddress().hostAddress());
    }

    private Response previewed(RedemptionResult result) {
        return switch (result) {
            case Redemption redemption ->
                Response.ok(RedemptionView.of(redemption).asPreview()).build();
            case RedemptionResult.Refused refused -> throw problems.of(refused.why());
            case RedemptionResult.Blocked blocked -> throw problems.of(blocked);
        };
    }

    /** A refusal commits too: a wrong code is counted (V-14). */
    private Answer answer(RedemptionResult result) {
        return switch (result) {
            case Redemption redemption -> Answer.created(RedemptionView.of(redemption));
            case RedemptionResult.Refused refused -> Answer.refused(problems.of(refused.why()));
            case RedemptionResult.Blocked blocked -> Answer.refused(problems.of(blocked));
        };
    }

    private static String position(RedemptionView row) {
        return new Position(row.redeemedAt(), row.id().orElseThrow()).toString();
    }
}
