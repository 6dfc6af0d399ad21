package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Changes a webhook, or removes it with its log; one that is switched off sends nothing, what waited for it too. */
@UseCase
class ChangeEndpoint {

    private final EndpointStore endpoints;
    private final DisabledStore disabled;
    private final AuditLog audit;

    ChangeEndpoint(EndpointStore endpoints, DisabledStore disabled, AuditLog audit) {
        this.endpoints = endpoints;
        this.disabled = disabled;
        this.audit = audit;
    }

    /** Nothing wanted removes it. Gives what stands after; empty when there was nothing. */
    @WithTransaction
    Uni<Optional<WebhookView>> handle(AccountId account, String id, Optional<WantedEndpoint> wanted, By by) {
        return endpoints
                .find(account, id)
                .chain(before -> before.isEmpty()
                        ? Uni.createFrom().item(before)
                        : write(account, id, wanted)
                                .chain(() -> endpoints.find(account, id))
                                .call(after -> audit.append(new Change(
                                        by.actor(),
                                        wanted.isPresent() ? "change-webhook" : "remove-webhook",
                                        Optional.of(account),
                                        id,
                                        by.reason(),
                                        before,
                                        after)))
                                .map(after -> after.or(() -> before)));
    }

    private Uni<Integer> write(AccountId account, String id, Optional<WantedEndpoint> wanted) {
        return wanted.map(to -> endpoints
                        .change(account, id, to)
                        .call(() -> to.enabled() ? Uni.createFrom().item(0) : disabled.failAll(account, id)))
                .orElseGet(() -> endpoints.remove(account, id));
    }
}
