package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How far the sweep over all books has got; of several instances only the one that has the row locked goes on. */
@Singleton
class SweepStore {

    private static final String CHANGED = """
            (select billing_account_id from book where stopped is not null order by billing_account_id limit :limit)
            union
            (select b.billing_account_id from book b, integrity_sweep s
             where b.touched_at > s.looked_at - interval '5 seconds' order by b.touched_at limit :limit)
            """;

    /** The next look begins where this one did, as whatever commits later than it began is seen by the next. */
    private static final String REACHED = """
            update integrity_sweep set reached = :reached, looked_at = now()
            """;

    private static final String AGAIN = """
            update integrity_sweep
            set reached = 0, looked_at = now(), books = (select count(*) from book), cycle_began_at = now(),
                complete_since = cycle_began_at
            """;

    /** Where the sweep stands, and how many books there were when the cycle began. */
    record Sweep(long reached, long books) {}

    /** Empty when another instance is at it. */
    Uni<Optional<Sweep>> take() {
        return Sql.of("select reached, books from integrity_sweep for update skip locked")
                .one(row -> new Sweep(row.number("reached"), row.number("books")));
    }

    /** Accounts that are stopped, or were written to since the last look. */
    Uni<List<AccountId>> changed(int limit) {
        return Sql.of(CHANGED).with("limit", limit).list(row -> row.accountId("billing_account_id"));
    }

    Uni<List<AccountId>> after(Sweep sweep, int limit) {
        return Sql.of("select billing_account_id from book where billing_account_id > :reached"
                        + " order by billing_account_id limit :limit")
                .with("reached", sweep.reached())
                .with("limit", limit)
                .list(row -> row.accountId("billing_account_id"));
    }

    /** Notes the last account of a round; without one the cycle has come to its end and another begins. */
    Uni<Integer> reached(Optional<AccountId> last) {
        return last.map(account -> Sql.of(REACHED).with("reached", account.value()))
                .orElseGet(() -> Sql.of(AGAIN))
                .update();
    }
}
