package io.saldo.notification.webhook;

import io.saldo.notification.account.FindRelation;
import io.saldo.notification.webhook.WebhookDeliveryView.Details;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Shows what went to a webhook and what it said, sends it again, and sends a message to try it out. */
@Path("/api/v1")
public class WebhookDeliveryResource {

    private static final String KEY = "Idempotency-Key";
    private static final String WEBHOOK = "/billing-accounts/{billingAccountId}/webhooks/{webhookId}";
    private static final String ALL = WEBHOOK + "/deliveries";
    private static final String ONE = ALL + "/{deliveryId}";

    private final Callers callers;
    private final FindRelation relations;
    private final Idempotency idempotency;
    private final SendAgain again;
    private final FindWebhooks find;
    private final WebhookProblems problems;

    WebhookDeliveryResource(
            Callers callers,
            FindRelation relations,
            Idempotency idempotency,
            SendAgain again,
            FindWebhooks find,
            WebhookProblems problems) {
        this.callers = callers;
        this.relations = relations;
        this.idempotency = idempotency;
        this.again = again;
        this.find = find;
        this.problems = problems;
    }

    @GET
    @Path(ALL)
    public Uni<Page<WebhookDeliveryView>> list(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @BeanParam PageRequest page) {
        return relations
                .require(callers.current(), Right.READ, account)
                .chain(() -> find.one(account, webhook))
                .chain(() -> find.page(account, webhook, page))
                .map(rows -> Page.of(page, rows, WebhookDeliveryView::id));
    }

    @GET
    @Path(ONE)
    public Uni<Details> show(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @PathParam("deliveryId") String delivery) {
        return relations
                .require(callers.current(), Right.READ, account)
                .chain(() -> find.delivery(account, webhook, delivery));
    }

    @POST
    @Path(ONE + "/replay")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Details.class)))
    public Uni<Response> replay(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @PathParam("deliveryId") String delivery,
            @HeaderParam(KEY) @Nullable String key) {
        return send("replay-webhook", account, webhook, key, Optional.of(delivery));
    }

    @POST
    @Path(WEBHOOK + "/test")
    @Cancellable(false)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Details.class)))
    public Uni<Response> test(
            @PathParam("billingAccountId") AccountId account,
            @PathParam("webhookId") String webhook,
            @HeaderParam(KEY) @Nullable String key) {
        return send("test-webhook", account, webhook, key, Optional.empty());
    }

    private Uni<Response> send(
            String operation, AccountId account, String webhook, @Nullable String key, Optional<String> delivery) {
        return relations.require(callers.current(), Right.SETTINGS, account).chain(() -> {
            var call = IdempotentCall.of(operation, account, key, new Asked(webhook, delivery));
            return idempotency.once(call, () -> find.one(account, webhook)
                    .call(() -> delivery.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : find.delivery(account, webhook, delivery.get()).replaceWithVoid())
                    .chain(() -> again.handle(account, webhook, delivery))
                    .map(sent -> sent.orElseThrow(problems::disabled))
                    .chain(id -> find.delivery(account, webhook, id))
                    .map(Answer::ok));
        });
    }

    /** What makes two requests under one key the same. */
    record Asked(String webhook, Optional<String> delivery) {}
}
