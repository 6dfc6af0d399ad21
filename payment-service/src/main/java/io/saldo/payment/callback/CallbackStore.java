package io.saldo.payment.callback;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The callbacks that came with a good signature. */
@Singleton
class CallbackStore {

    private static final String DROP_OLD = """
        delete from gateway_event where id in
            (select id from gateway_event
             where state in ('DONE', 'IGNORED', 'MISMATCH', 'UNMATCHED') and received_at < now() - interval '7 days'
             limit :most)
        """;

    /** True for the first time; a repeat is known by its event id (gw:P-2). */
    Uni<Boolean> add(String gatewayAccount, String eventId, byte[] body) {
        return Sql.of("insert into gateway_event (gateway_account, event_id, body)"
                        + " values (:gatewayAccount, :event, :body) on conflict do nothing")
                .with("gatewayAccount", gatewayAccount)
                .with("event", eventId)
                .with("body", body)
                .update()
                .map(rows -> rows == 1);
    }

    /** A callback that waits, as it came; carrying it out wants {@link #take}. */
    Uni<Optional<Callback>> waiting(long id) {
        return find(id, "");
    }

    /** Locks a callback that waits; empty when another worker has it or it is done. */
    Uni<Optional<Callback>> take(long id) {
        return find(id, " for update skip locked");
    }

    private static Uni<Optional<Callback>> find(long id, String lock) {
        return Sql.of("select gateway_account, body, attempts from gateway_event"
                        + " where id = :id and state = 'RECEIVED'" + lock)
                .with("id", id)
                .one(row ->
                        new Callback(id, row.text("gateway_account"), row.bytes("body"), (int) row.number("attempts")));
    }

    Uni<Integer> end(long id, String state, Optional<String> detail) {
        return Sql.of("update gateway_event set state = :state, detail = :detail where id = :id")
                .with("id", id)
                .with("state", state)
                .with("detail", detail.orElse(null))
                .update();
    }

    Uni<Integer> tryAgain(long id, Duration in, String detail) {
        return Sql.of("update gateway_event set attempts = attempts + 1, detail = :detail,"
                        + " next_attempt_at = now() + cast(cast(:in as text) as interval) where id = :id")
                .with("id", id)
                .with("in", in.toString())
                .with("detail", detail)
                .update();
    }

    /** Has one wait again, as if it had just come; false for one that is done or not known. */
    Uni<Boolean> takeUp(long id) {
        return Sql.of("update gateway_event set state = 'RECEIVED', attempts = 0, next_attempt_at = null, detail = null"
                        + " where id = :id and state in ('RECEIVED', 'MALFORMED', 'PARKED')")
                .with("id", id)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Boolean> exists(long id) {
        return Sql.of("select 1 as one from gateway_event where id = :id")
                .with("id", id)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    Uni<Integer> dropOld(int most) {
        return Sql.of(DROP_OLD).with("most", most).update();
    }

    /** A callback as it was stored. */
    record Callback(long id, String gatewayAccount, byte[] body, int attempts) {}
}
