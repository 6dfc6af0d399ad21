package io.saldo.notification.webhook;

import io.saldo.notification.account.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account of a webhook that is there. */
@Singleton
class FindWebhookAccess implements Needs.Guard {

    private final FindRelation relations;
    private final FindWebhooks webhooks;

    FindWebhookAccess(FindRelation relations, FindWebhooks webhooks) {
        this.relations = relations;
        this.webhooks = webhooks;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        AccountId account = Needs.Guard.account(path, "billingAccountId");
        return relations.require(caller, right, account).chain(() -> webhooks.one(account, path.getFirst("webhookId")));
    }
}
