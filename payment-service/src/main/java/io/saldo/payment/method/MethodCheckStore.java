package io.saldo.payment.method;

import io.saldo.payment.order.CheckTimes;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When companies are asked whether a method has been handed over: soon, then ever later, for three days (gw:P-8). */
@Singleton
class MethodCheckStore {

    static final String CHECK = "method-check";

    private static final int MOST_ATTEMPTS = 12;
    private static final String POSTPONE = """
            update payment_method
            set check_attempts = check_attempts + 1, check_wanted = check_attempts + 1 < :most,
                check_not_before = now() + interval '1 second' * power(2, least(check_attempts, 9))
            where method_id = :method
            returning check_wanted
            """;

    private final DueRows due;

    MethodCheckStore(DueRows due) {
        this.due = due;
    }

    /** The company has been asked, or the page has just been opened. */
    Uni<Void> plan(SavedMethod method, Instant now) {
        Optional<Instant> next = method.state() == MethodState.SETTING_UP
                ? CheckTimes.next(method.createdAt(), method.createdAt().plus(Duration.ofDays(1)), true, now)
                : Optional.empty();
        return Sql.of("update payment_method set check_wanted = false, next_check_at = :next where method_id = :method")
                .with("next", next.orElse(null))
                .with("method", method.methodId())
                .update()
                .chain(() -> next(method.account()))
                .chain(at -> at.map(instant -> due.schedule(method.account(), CHECK, instant))
                        .orElseGet(() -> due.cancel(method.account(), CHECK)))
                .replaceWithVoid();
    }

    /** Has the company asked now; nothing happens for a method that is saved already. */
    Uni<Integer> want(String methodId) {
        return Sql.of("update payment_method set check_wanted = true, check_attempts = 0, check_not_before = null"
                        + " where method_id = :method and state = 'SETTING_UP'")
                .with("method", methodId)
                .update();
    }

    Uni<Integer> want(AccountId account, Instant at) {
        return Sql.of("update payment_method set check_wanted = true, check_attempts = 0, check_not_before = null,"
                        + " next_check_at = null where billing_account_id = :account and next_check_at <= :at")
                .with("account", account.value())
                .with("at", at)
                .update();
    }

    /** False once it has been asked about so often that only its next check goes on. */
    Uni<Boolean> postpone(String methodId) {
        return Sql.of(POSTPONE)
                .with("method", methodId)
                .with("most", MOST_ATTEMPTS)
                .one(row -> row.flag("check_wanted"))
                .map(found -> found.orElse(true));
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return Sql.of("select min(next_check_at) as at from payment_method where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> row.optionalInstant("at"))
                .map(found -> found.flatMap(at -> at));
    }
}
