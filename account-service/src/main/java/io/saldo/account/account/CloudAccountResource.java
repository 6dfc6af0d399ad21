package io.saldo.account.account;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.AccountProblems;
import io.saldo.account.Malformed;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Cloud accounts: their registration, and what an operator keeps of them. */
@Path("/api/v1/cloud-accounts/{cloudAccountId}")
public class CloudAccountResource {

    private final RegisterAccount register;
    private final ChangeAccount change;
    private final FindCloudAccount find;
    private final FindRelation relation;
    private final Callers callers;

    CloudAccountResource(
            RegisterAccount register,
            ChangeAccount change,
            FindCloudAccount find,
            FindRelation relation,
            Callers callers) {
        this.register = register;
        this.change = change;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CloudAccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was registered so before",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CloudAccountView.class)))
    public Uni<Response> register(@PathParam("cloudAccountId") String cloudAccountId, Registration registration) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        Malformed.refuse(registration.checks(cloudAccountId));
        registration.contradiction().ifPresent(why -> {
            throw AccountProblems.REGISTRATION_CONTRADICTS.because("A-17", why);
        });
        return register.handle(cloudAccountId, registration, caller)
                .invoke(() -> Crash.at(AccountCrashPoint.REGISTRATION_COMMITTED))
                .map(CloudAccountResource::status)
                .chain(status -> found(cloudAccountId)
                        .map(view -> Response.status(status).entity(view).build()));
    }

    @PATCH
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = FindCloudAccount.class)
    public Uni<CloudAccountView> change(
            @PathParam("cloudAccountId") String cloudAccountId,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            AccountPatch patch) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return found(cloudAccountId).chain(view -> {
            Malformed.refuse(patch.checks());
            var request = new ChangeAccount.Request(caller, Reasons.required(patch.reason(), reason), "change-account");
            return change.handle(view.ownBillingAccountId(), request, patch)
                    .invoke(rejection -> rejection.ifPresent(it -> {
                        throw problem(it);
                    }))
                    .replaceWith(view);
        });
    }

    @GET
    public Uni<CloudAccountView> get(@PathParam("cloudAccountId") String cloudAccountId) {
        Caller caller = callers.current();
        return found(cloudAccountId).call(view -> relation.require(caller, Right.READ, view.ownBillingAccountId()));
    }

    private Uni<CloudAccountView> found(String cloudAccountId) {
        return find.find(cloudAccountId).map(view -> view.orElseThrow(CommonProblems::notFound));
    }

    private static ProblemException problem(PatchRejection rejection) {
        return switch (rejection) {
            case LIMIT_OF_ANOTHER_ENTITY ->
                AccountProblems.LIMIT_NOT_ZERO.because(
                        "K-1", "While there is a credit limit the account stays with its legal entity.");
            case CREDIT_CONTROL_WITHOUT_ENTERPRISE ->
                AccountProblems.REGISTRATION_CONTRADICTS.because(
                        "A-17", "Credit control is for DIRECT accounts of an ENTERPRISE.");
        };
    }

    private static int status(RegisterAccount.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> Response.Status.CREATED.getStatusCode();
            case REPEATED -> Response.Status.OK.getStatusCode();
            case DIFFERENT ->
                throw AccountProblems.ALREADY_REGISTERED.because(
                        "This cloud account is registered already, with another body; change it with PATCH.");
        };
    }
}
