package io.saldo.account.collection;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Since when a bill, or what is due by a threshold, makes its account overdue; written once, while the account is locked. */
@Singleton
class FailedChargeStore {

    Uni<Integer> failed(AccountId account, String bill, Instant since) {
        return Sql.of("update bill set overdue_since = :since"
                        + " where billing_account_id = :account and bill_id = :bill and overdue_since is null")
                .with("account", account.value())
                .with("bill", bill)
                .with("since", since)
                .update();
    }

    /** Not what was paid another way meanwhile: its charge is called off, and told as failed. */
    Uni<Integer> thresholdFailed(AccountId account, String due, Instant since) {
        return Sql.of(
                        "update threshold_due set overdue_since = :since"
                                + " where billing_account_id = :account and due_id = :due and overdue_since is null and rest > 0")
                .with("account", account.value())
                .with("due", due)
                .with("since", since)
                .update();
    }
}
