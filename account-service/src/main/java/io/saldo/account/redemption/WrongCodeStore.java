package io.saldo.account.redemption;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Wrong codes, on real time; read and written while the account is locked, so that tries at once are counted one by one. */
@Singleton
class WrongCodeStore {

    private static final String TRIES = """
            select tried_at, client = :client as from_client from wrong_code
            where billing_account_id = :account and tried_at > :since
            order by tried_at desc
            """;

    /** Of all accounts, since addresses are kept no longer than they count; never waits for another one's rows. */
    private static final String FORGET = """
            delete from wrong_code where ctid = any(array(
                select ctid from wrong_code where tried_at <= :since limit 1000 for update skip locked))
            """;

    private static final String NOTE =
            "insert into wrong_code (billing_account_id, client, tried_at) values (:account, :client, :now)";

    Uni<WrongTries> tries(AccountId account, String client, Instant now) {
        return Sql.of(TRIES)
                .with("account", account.value())
                .with("client", client)
                .with("since", now.minus(WrongTries.WINDOW))
                .list(row -> new Try(row.instant("tried_at"), row.flag("from_client")))
                .map(tries -> new WrongTries(
                        tries.stream().filter(Try::fromClient).map(Try::at).toList(),
                        tries.stream().map(Try::at).toList()));
    }

    /** One more; those that count no more go. */
    Uni<Integer> note(AccountId account, String client, Instant now) {
        return Sql.of(FORGET)
                .with("since", now.minus(WrongTries.WINDOW))
                .update()
                .chain(() -> Sql.of(NOTE)
                        .with("account", account.value())
                        .with("client", client)
                        .with("now", now)
                        .update());
    }

    private record Try(Instant at, boolean fromClient) {}
}
