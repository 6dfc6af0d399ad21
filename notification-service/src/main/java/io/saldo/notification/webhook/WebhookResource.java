package io.saldo.notification.webhook;

import io.saldo.notification.account.FindRelation;
import io.saldo.notification.webhook.WebhookView.All;
import io.saldo.notification.webhook.WebhookView.Made;
import io.saldo.notification.webhook.WebhookView.NewSecret;
import io.saldo.notification.webhook.WebhookView.Wanted;
import io.saldo.notification.webhook.WebhookView.Why;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Makes, shows, changes and removes the webhooks of an account. */
@Path("/api/v1")
public class WebhookResource {

    private static final String KEY = "Idempotency-Key";
    private static final String ALL = "/billing-accounts/{billingAccountId}/webhooks";
    private static final String ONE = ALL + "/{webhookId}";

    private final Callers callers;
    private final FindRelation relations;
    private final Idempotency idempotency;
    private final CreateEndpoint create;
    private final ChangeEndpoint change;
    private final RotateSecret rotate;
    private final FindWebhooks find;
    private final WebhookProblems problems;

    WebhookResource(
            Callers callers,
            FindRelation relations,
            Idempotency idempotency,
            CreateEndpoint create,
            ChangeEndpoint change,
            RotateSecret rotate,
            FindWebhooks find,
            WebhookProblems problems) {
        this.callers = callers;
        this.relations = relations;
        this.idempotency = idempotency;
        this.create = create;
        this.change = change;
        this.rotate = rotate;
        this.find = find;
        this.problems = problems;
    }

    /** What makes two requests under one key the same. */
    record Asked(String webhook, Object request) {}

    @GET
    @Path(ALL)
    public Uni<All> list(@PathParam("billingAccountId") AccountId account) {
        return relations.rights(callers.current(), Right.READ, account).chain(rights -> find.all(account)
                .map(all ->
                        new All(all.stream().map(one -> one.seenWith(rights)).toList())));
    }

    @POST
    @Path(ALL)
    @Cancellable(false)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<Response> create(
            @PathParam("billingAccountId") AccountId account,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        return relations.require(caller, Right.SETTINGS, account).chain(() -> {
            var call = IdempotentCall.of("create-webhook", account, key, wanted);
            WantedEndpoint checked = problems.checked(wanted);
            By by = new By(caller.name(), Reasons.of(caller, wanted.reason(), reason));
            return idempotency.once(call, () -> create.handle(account, checked, by)
                    .map(made -> Answer.created(made.orElseThrow(problems::tooMany))));
        });
    }

    @GET
    @Path(ONE)
    public Uni<WebhookView> show(
            @PathParam("billingAccountId") AccountId account, @PathParam("webhookId") String webhook) {
        return relations.rights(callers.current(), Right.READ, account).chain(rights -> find.one(account, webhook)
                .map(one -> one.seenWith(rights)));
    }

    @PUT
    @Path(ONE)
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindWebhookAccess.class)
    public Uni<WebhookView> change(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        return relations
                .require(caller, Right.SETTINGS, account)
                .chain(() -> find.one(account, webhook))
                .chain(() -> {
                    By by = new By(caller.name(), Reasons.of(caller, wanted.reason(), reason));
                    return change.handle(account, webhook, Optional.of(problems.checked(wanted)), by)
                            .map(found -> found.orElseThrow(CommonProblems::notFound));
                });
    }

    @DELETE
    @Path(ONE)
    @Cancellable(false)
    public Uni<Void> remove(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @HeaderParam(Reasons.HEADER) @Nullable String reason) {
        Caller caller = callers.current();
        return relations
                .require(caller, Right.SETTINGS, account)
                .chain(() -> find.one(account, webhook))
                .chain(() -> {
                    By by = new By(caller.name(), Reasons.of(caller, Optional.empty(), reason));
                    return change.handle(account, webhook, Optional.empty(), by)
                            .map(found -> found.orElseThrow(CommonProblems::notFound))
                            .replaceWithVoid();
                });
    }

    @POST
    @Path(ONE + "/secret")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewSecret.class)))
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<Response> rotate(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @HeaderParam(KEY) @Nullable String key,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Why why) {
        Caller caller = callers.current();
        return relations.require(caller, Right.SETTINGS, account).chain(() -> {
            var call = IdempotentCall.of("rotate-webhook-secret", account, key, new Asked(webhook, why));
            By by = new By(caller.name(), Reasons.of(caller, why.reason(), reason));
            return idempotency.once(call, () -> rotate.handle(account, webhook, by)
                    .map(made -> Answer.ok(made.orElseThrow(CommonProblems::notFound))));
        });
    }
}
