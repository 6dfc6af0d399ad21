package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.webhook.WebhookView.NewSecret;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Draws a new secret; for a day every webhook bears the signatures of both. */
@UseCase
class RotateSecret {

    private final EndpointStore endpoints;
    private final AuditLog audit;

    RotateSecret(EndpointStore endpoints, AuditLog audit) {
        this.endpoints = endpoints;
        this.audit = audit;
    }

    /** Empty without such a webhook. */
    @WithTransaction
    Uni<Optional<NewSecret>> handle(AccountId account, String id, By by) {
        Secret secret = Secret.drawn();
        return endpoints
                .rotate(account, id, secret)
                .call(until -> until.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : audit.append(new Change(
                                by.actor(),
                                "rotate-webhook-secret",
                                Optional.of(account),
                                id,
                                by.reason(),
                                Optional.empty(),
                                Optional.empty())))
                .map(until -> until.map(end -> new NewSecret(secret.text(), end)));
    }
}
