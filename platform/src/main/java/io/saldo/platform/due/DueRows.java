package io.saldo.platform.due;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scheduled work: one row per account and kind. Change one only while the account is locked. */
@Singleton
public class DueRows {

    private static final String SCHEDULE = """
            insert into due_row (billing_account_id, kind, due_at) values (:account, :kind, :dueAt)
            on conflict (billing_account_id, kind) do update
            set due_at = excluded.due_at, attempts = 0, retry_at = null, parked = false, last_error = null
            """;

    private static final String FAILED = """
            update due_row set attempts = attempts + 1, last_error = :error, parked = :parked,
                               retry_at = now() + cast(cast(:retryIn as text) as interval)
            where billing_account_id = :account and kind = :kind and due_at = :dueAt and attempts = :attempts
            """;

    private static final String LAST_BEFORE = """
            select billing_account_id, kind, due_at, attempts from due_row
            where kind = :kind and not parked and attempts = 0
              and (due_at, billing_account_id) < (cast(:dueAt as timestamptz), :account)
            order by due_at desc, billing_account_id desc limit 1
            """;

    /** Sets when the work falls due, replacing an earlier instant. */
    public Uni<Integer> schedule(AccountId account, String kind, Instant dueAt) {
        return Sql.of(SCHEDULE)
                .with("account", account.value())
                .with("kind", kind)
                .with("dueAt", dueAt)
                .update();
    }

    public Uni<Integer> cancel(AccountId account, String kind) {
        return Sql.of("delete from due_row where billing_account_id = :account and kind = :kind")
                .with("account", account.value())
                .with("kind", kind)
                .update();
    }

    /** What has failed is attempted again at once, as if for the first time: what stood in the account's way is gone. */
    public Uni<Integer> wake(AccountId account) {
        return Sql.of("update due_row set attempts = 0, retry_at = null, parked = false, last_error = null"
                        + " where billing_account_id = :account and attempts > 0")
                .with("account", account.value())
                .update();
    }

    /**
     * Returns when all work of the kind that comes before is done, or has failed: what fell due earlier, or at the same
     * instant for a smaller account. For work that is claimed, and whose outcome depends on its place. One waits only for
     * what comes before, so two never wait for each other.
     */
    public Uni<Void> awaitTurn(AccountId account, String kind, Instant dueAt) {
        return awaitTurn(new Due(account, kind, dueAt, 0), Optional.empty());
    }

    private Uni<Void> awaitTurn(Due ours, Optional<Due> awaited) {
        return lastBefore(ours).chain(before -> {
            if (before.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            if (before.equals(awaited)) {
                throw new DueTask.OutOfTurn(before.get() + " comes before " + ours);
            }
            return awaitClaim(before.get()).chain(() -> awaitTurn(ours, before));
        });
    }

    private static Uni<Optional<Due>> lastBefore(Due due) {
        return Sql.of(LAST_BEFORE)
                .with("kind", due.kind())
                .with("dueAt", due.dueAt())
                .with("account", due.account().value())
                .one(DueRows::due);
    }

    /** Until whoever is at it has ended, or has died. */
    private static Uni<Optional<String>> awaitClaim(Due due) {
        return Sql.of("select cast(pg_advisory_xact_lock(:account # hashtext(:kind)) as text) as taken")
                .with("account", due.account().value())
                .with("kind", due.kind())
                .one(row -> row.text("taken"));
    }

    Uni<List<Due>> due(Instant now, int limit) {
        return Sql.of("select billing_account_id, kind, due_at, attempts from due_row"
                        + " where due_at <= :now and not parked and (retry_at is null or retry_at <= now())"
                        + " order by due_at, billing_account_id limit :limit")
                .with("now", now)
                .with("limit", limit)
                .list(DueRows::due);
    }

    /**
     * Claims an account's work of a kind for this transaction without touching its row, which others change under the
     * account lock: false when another worker has it. A worker whose machine is gone, or stands still, holds up those who
     * wait for their turn no longer than a minute.
     */
    Uni<Boolean> claim(Due due) {
        return Sql.of("select pg_try_advisory_xact_lock(:account # hashtext(:kind)) as taken,"
                        + " set_config('idle_in_transaction_session_timeout', '60s', true)")
                .with("account", due.account().value())
                .with("kind", due.kind())
                .one(row -> row.flag("taken"))
                .map(taken -> taken.orElse(false));
    }

    /** Locks the row, after the account; false when it was moved or done meanwhile. */
    Uni<Boolean> stillDue(Due due) {
        return Sql.of("select 1 as one from due_row where billing_account_id = :account and kind = :kind"
                        + " and due_at = :dueAt for update")
                .with("account", due.account().value())
                .with("kind", due.kind())
                .with("dueAt", due.dueAt())
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Nothing when the row was moved or woken meanwhile: that work begins anew. */
    Uni<Integer> failed(Due due, String error, Optional<Duration> retryIn) {
        return Sql.of(FAILED)
                .with("account", due.account().value())
                .with("kind", due.kind())
                .with("dueAt", due.dueAt())
                .with("attempts", due.attempts())
                .with("error", error)
                .with("parked", retryIn.isEmpty())
                .with("retryIn", retryIn.map(Duration::toString).orElse(null))
                .update();
    }

    /** A piece of work that has fallen due. */
    record Due(AccountId account, String kind, Instant dueAt, int attempts) {}

    private static Due due(Row row) {
        return new Due(row.accountId("billing_account_id"), row.text("kind"), row.instant("due_at"), (int)
                row.number("attempts"));
    }
}
