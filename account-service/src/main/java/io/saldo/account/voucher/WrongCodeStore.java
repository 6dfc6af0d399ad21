package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Wrong codes, on real time; read and written while the account is locked, so that tries at once are counted one by one. */
@Singleton
class WrongCodeStore {

    private static final String TRIES = """
            select tried_at from wrong_code
            where billing_account_id = :account and client = :client and tried_at > :since
            order by tried_at desc
            """;

    Uni<WrongTries> tries(AccountId account, String client, Instant now) {
        return Sql.of(TRIES)
                .with("account", account.value())
                .with("client", client)
                .with("since", now.minus(WrongTries.WINDOW))
                .list(row -> row.instant("tried_at"))
                .map(WrongTries::new);
    }

    /** One more; those that count no more go. */
    Uni<Integer> note(AccountId account, String client, Instant now) {
        return Sql.of("delete from wrong_code where billing_account_id = :account and tried_at <= :since")
                .with("account", account.value())
                .with("since", now.minus(WrongTries.WINDOW))
                .update()
                .chain(() -> Sql.of("insert into wrong_code (billing_account_id, client, tried_at)"
                                + " values (:account, :client, :now)")
                        .with("account", account.value())
                        .with("client", client)
                        .with("now", now)
                        .update());
    }
}
