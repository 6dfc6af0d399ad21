package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.webhook.WebhookView.Made;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes a webhook and draws its secret; an account has a few at most. */
@UseCase
class CreateEndpoint {

    static final int MOST = 10;

    private final EndpointStore endpoints;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreateEndpoint(EndpointStore endpoints, AuditLog audit, IdGenerator ids, BillingClock clock) {
        this.endpoints = endpoints;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when there are as many as there may be. */
    @WithTransaction
    Uni<Optional<Made>> handle(AccountId account, WantedEndpoint wanted, By by) {
        return endpoints
                .count(account)
                .chain(n -> n >= MOST
                        ? Uni.createFrom().item(Optional.empty())
                        : add(account, wanted, by).map(Optional::of));
    }

    private Uni<Made> add(AccountId account, WantedEndpoint wanted, By by) {
        String id = ids.newId("whk", account);
        Secret secret = Secret.drawn();
        return endpoints
                .add(account, id, wanted, secret, clock.now())
                .chain(() -> endpoints.find(account, id))
                .map(Optional::orElseThrow)
                .call(made -> audit.append(new Change(
                        by.actor(),
                        "create-webhook",
                        Optional.of(account),
                        id,
                        by.reason(),
                        Optional.empty(),
                        Optional.of(made))))
                .map(made -> new Made(made, secret.text()));
    }
}
