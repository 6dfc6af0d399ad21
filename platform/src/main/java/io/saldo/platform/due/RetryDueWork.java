package io.saldo.platform.due;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;

/** Lets scheduled work that has failed be attempted again at once; it stays due at its own instant. */
@UseCase
public class RetryDueWork {

    private static final String RETRY = """
            update due_row set attempts = 1, retry_at = null, parked = false
            where billing_account_id = :account and kind = :kind and attempts > 0
            """;

    /** False when no such work has failed. */
    @WithTransaction
    public Uni<Boolean> handle(AccountId account, String kind) {
        return Sql.of(RETRY)
                .with("account", account.value())
                .with("kind", kind)
                .update()
                .map(rows -> rows == 1);
    }
}
