package io.saldo.payment.resolve;

import io.saldo.payment.order.Recipient;
import io.saldo.payment.resolve.Resolution.To;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.ObjectId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Giving a place to money that is in no book. */
@Path("/api/v1/unmatched-payments/{id}/resolve")
public class ResolveResource {

    private final Callers callers;
    private final Idempotency idempotency;
    private final ResolveUnmatched resolve;

    ResolveResource(Callers callers, Idempotency idempotency, ResolveUnmatched resolve) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.resolve = resolve;
    }

    /** Where the money goes; {@code id} is the payment or the billing account, and none when it is given back. */
    @Schema(name = "ResolutionWanted")
    public record Wanted(To to, Optional<String> id, Optional<String> reason) {

        Optional<Recipient> recipient() {
            return switch (to) {
                case PAYMENT -> Optional.of(new Recipient.Order(payment()));
                case ACCOUNT -> Optional.of(new Recipient.Credit(account()));
                case RETURN -> {
                    if (id.isPresent()) {
                        throw CommonProblems.malformed("/id", "Nothing, when the money is given back.");
                    }
                    yield Optional.empty();
                }
            };
        }

        private String payment() {
            return id.filter(text -> ObjectId.isValid("pay", text))
                    .orElseThrow(() -> CommonProblems.malformed("/id", "The id of a payment."));
        }

        private AccountId account() {
            try {
                return AccountId.fromString(id.orElse(""));
            } catch (IllegalArgumentException e) {
                throw CommonProblems.malformed("/id", "The id of a billing account.");
            }
        }
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResolvedView.class)))
    public Uni<Response> resolve(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        // the key is one person's: another's word on the same money is not a repeat
        var call = IdempotentCall.ofProvider("resolve-unmatched", key, new Asked(id + caller.subject(), wanted));
        var resolution = new Resolution(wanted.to(), wanted.recipient(), Reasons.required(wanted.reason(), reason));
        return idempotency.once(call, () -> resolve.handle(id, resolution, caller.subject(), caller.name())
                .map(Answer::ok));
    }

    /** What makes two requests under one key the same. */
    record Asked(String id, Wanted wanted) {}
}
