package io.saldo.notification.webhook;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Webhooks to which nothing more goes, and deliveries that begin again. */
@Singleton
class DisabledStore {

    /** Unless something was taken since this one was planned: then it is this one, and not the endpoint. */
    private static final String DISABLE = """
            update webhook_endpoint e set enabled = false, disabled_because = :because
            where e.billing_account_id = :account and e.id = :endpoint and e.enabled
              and (:gone or not exists (
                    select 1 from webhook_delivery mine
                    join webhook_attempt a on a.billing_account_id = mine.billing_account_id
                    join webhook_delivery d on d.billing_account_id = a.billing_account_id and d.id = a.delivery_id
                    where mine.billing_account_id = :account and mine.id = :id and d.endpoint_id = :endpoint
                      and a.at > mine.made_at and a.status between 200 and 299))
            """;

    private static final String FAIL = """
            update webhook_delivery set state = 'FAILED'
            where billing_account_id = :account and endpoint_id = :endpoint and state = 'PLANNED'
            """;

    /** One that is on its way is left alone. */
    private static final String REPLAY = """
            update webhook_delivery
            set state = 'PLANNED', tries = 0, made_at = now(), next_attempt_at = now()
            where billing_account_id = :account and endpoint_id = :endpoint and id = :id and state <> 'PLANNED'
            """;

    Uni<Boolean> disable(OutgoingCall call, boolean gone, String because) {
        return Sql.of(DISABLE)
                .with("account", call.account().value())
                .with("endpoint", call.endpointId())
                .with("id", call.id())
                .with("gone", gone)
                .with("because", because)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Integer> failAll(AccountId account, String endpoint) {
        return Sql.of(FAIL)
                .with("account", account.value())
                .with("endpoint", endpoint)
                .update();
    }

    Uni<Integer> replay(AccountId account, String endpoint, String id) {
        return Sql.of(REPLAY)
                .with("account", account.value())
                .with("endpoint", endpoint)
                .with("id", id)
                .update();
    }
}
