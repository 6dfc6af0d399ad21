package io.saldo.platform.idempotency;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of keys and first answers. */
@Singleton
class KeptAnswers {

    private static final String CLAIM = """
            insert into idempotency (operation, scope, key, body_hash, lease_until)
            values (:operation, :scope, :key, :hash, now() + cast(cast(:lease as text) as interval)) on conflict do nothing
            """;

    private static final String WHERE = " where scope = :scope and operation = :operation and key = :key";

    private static final String OPEN = " and status is null and object_id is not distinct from cast(:object as text)";

    /** How long a second request waits for the first, and any other lock for its holder. */
    Uni<Void> limitWaiting() {
        return Sql.of("select set_config('lock_timeout', '5s', true) as limit")
                .list(row -> row)
                .replaceWithVoid();
    }

    /** True for the first request with this key. While another one's transaction holds it, this waits. */
    Uni<Boolean> claim(IdempotentCall call, byte[] hash, Duration lease) {
        return key("", CLAIM, call)
                .with("hash", hash)
                .with("lease", lease.toString())
                .update()
                .map(rows -> rows == 1);
    }

    /** A call that was refused meanwhile has given the key back; who waited for its answer may use it. */
    Uni<Kept> find(IdempotentCall call) {
        return key(WHERE, "select body_hash, object_id, status, location, answer from idempotency", call)
                .one(KeptAnswers::kept)
                .map(found -> found.orElseThrow(CommonProblems::keyInUse));
    }

    Uni<Boolean> takeLease(IdempotentCall call, Duration lease) {
        return key(
                        WHERE + " and status is null and lease_until <= now()",
                        "update idempotency set lease_until = now() + cast(cast(:lease as text) as interval)",
                        call)
                .with("lease", lease.toString())
                .update()
                .map(rows -> rows == 1);
    }

    /** The call has failed and may be taken up at once by a repeat. */
    Uni<Integer> giveUpLease(IdempotentCall call, String objectId) {
        return open("update idempotency set lease_until = now()", call, Optional.of(objectId))
                .update();
    }

    Uni<Integer> setObject(IdempotentCall call, String objectId) {
        return key(WHERE, "update idempotency set object_id = :object", call)
                .with("object", objectId)
                .update();
    }

    /** The call was refused: its key may be used again. */
    Uni<Integer> release(IdempotentCall call, Optional<String> objectId) {
        return open("delete from idempotency", call, objectId).update();
    }

    Uni<Integer> keep(IdempotentCall call, Optional<String> objectId, Answer answer, byte[] body) {
        return open("update idempotency set status = :status, location = :location, answer = :answer", call, objectId)
                .with("status", (short) answer.status())
                .with("location", answer.location().orElse(null))
                .with("answer", body)
                .update();
    }

    /** The key while it has no answer and is this object's: one that was given back may be another object's meanwhile. */
    private static Sql open(String text, IdempotentCall call, Optional<String> objectId) {
        return key(WHERE + OPEN, text, call).with("object", objectId.orElse(null));
    }

    private static Sql key(String where, String text, IdempotentCall call) {
        return Sql.of(text + where)
                .with("operation", call.operation())
                .with("scope", call.scope())
                .with("key", call.key());
    }

    /** A key as it stands; without a status its call has no answer yet. */
    record Kept(
            byte[] hash,
            Optional<String> objectId,
            Optional<Long> status,
            Optional<String> location,
            byte @Nullable [] answer) {}

    private static Kept kept(Row row) {
        return new Kept(
                row.bytes("body_hash"),
                row.optionalText("object_id"),
                row.optionalNumber("status"),
                row.optionalText("location"),
                row.optionalBytes("answer").orElse(null));
    }
}
