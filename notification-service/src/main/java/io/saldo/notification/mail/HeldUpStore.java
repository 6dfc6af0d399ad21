package io.saldo.notification.mail;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Mails that wait for the mail server to be back: put off all at once, and let go all at once. */
@Singleton
class HeldUpStore {

    /** A pause each by its own attempts, a little apart, so that it is not the same mails that knock each time. */
    private static final String HOLD_UP = """
            with due as (
                select billing_account_id, id from delivery
                where state = 'PLANNED' and channel = 'EMAIL' and (next_attempt_at <= now() or id = any(cast(:ids as text[])))
                for update skip locked)
            update delivery d
            set state = case when made_at < now() - cast(cast(:patience as text) as interval) then 'FAILED' else state end,
                attempts = attempts + 1, last_error = :error, held_up = not (d.id = any(cast(:alone as text[]))),
                next_attempt_at = now() + make_interval(secs =>
                    (cast(:pauses as bigint[]))[least(attempts + 1, :most)] * (0.9 + 0.2 * random()))
            from due where d.billing_account_id = due.billing_account_id and d.id = due.id
            """;

    private static final String LET_GO = """
            update delivery set held_up = false, next_attempt_at = now()
            where held_up and state = 'PLANNED' and next_attempt_at > now()
            """;

    /** What is not parked is found and stays as it is. */
    private static final String RETRY = """
            update delivery
            set next_attempt_at = case when state = 'FAILED' then now() else next_attempt_at end,
                made_at = case when state = 'FAILED' then now() else made_at end,
                state = case when state = 'FAILED' then 'PLANNED' else state end
            where billing_account_id = :account and id = :id and channel = 'EMAIL'
            """;

    Uni<Boolean> retry(AccountId account, String id) {
        return Sql.of(RETRY)
                .with("account", account.value())
                .with("id", id)
                .update()
                .map(rows -> rows == 1);
    }

    /** All that are due, and those that this instance has taken; {@code alone} are those that wait for no other's answer. */
    Uni<Integer> holdUp(List<OutgoingMail> taken, List<OutgoingMail> alone, String error, Duration patience) {
        return Sql.of(HOLD_UP)
                .with("ids", ids(taken))
                .with("alone", ids(alone))
                .with("error", error)
                .with("patience", patience.toString())
                .with("pauses", Retry.PAUSES.stream().map(Duration::toSeconds).toArray(Long[]::new))
                .with("most", Retry.PAUSES.size())
                .update();
    }

    private static String[] ids(List<OutgoingMail> mails) {
        return mails.stream().map(OutgoingMail::id).toArray(String[]::new);
    }

    Uni<Integer> letGo() {
        return Sql.of(LET_GO).update();
    }
}
