package io.saldo.account.booking;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The bills whose charge failed while the account was measured by them, if it becomes so again (C-6). */
@Singleton
class FailedBillStore {

    /** They count from now on: for what was not measured by them nobody is suspended after the fact. */
    Uni<Integer> countFrom(AccountId account, Instant now) {
        return Sql.of("update bill set overdue_since = :now"
                        + " where billing_account_id = :account and rest > 0 and overdue_since < :now")
                .with("account", account.value())
                .with("now", now)
                .update();
    }
}
