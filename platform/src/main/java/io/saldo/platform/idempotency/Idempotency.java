package io.saldo.platform.idempotency;

import static io.saldo.platform.fault.PlatformCrashPoint.IDEMPOTENCY_BEFORE_COMMIT;
import static io.saldo.platform.fault.PlatformCrashPoint.IDEMPOTENCY_COMMITTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.idempotency.KeptAnswers.Kept;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.reply.Awaited;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a POST its effect once: key, effect and answer commit together, a repeat gets the first answer again. After a
 * refusal the key may be tried again: a failure rolls all of it back, {@link Answer#refused} gives back the key alone.
 */
@Singleton
public class Idempotency {

    private static final Duration NO_LEASE = Duration.ZERO;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final KeptAnswers answers;
    private final UnitOfWork unitOfWork;
    private final ObjectMapper json;
    private final Awaited awaited;
    private final Duration lease;

    /** The lease is how long a POST that calls outside keeps its key to itself: longer than any answer takes. */
    Idempotency(
            KeptAnswers answers,
            UnitOfWork unitOfWork,
            ObjectMapper json,
            Awaited awaited,
            @ConfigProperty(name = "saldo.idempotency.lease", defaultValue = "60s") Duration lease) {
        this.answers = answers;
        this.unitOfWork = unitOfWork;
        this.json = json;
        this.awaited = awaited;
        this.lease = lease;
    }

    /**
     * Runs the effect in one transaction with its key; the effect refuses by failing, or by {@link Answer#refused} when
     * the refusal leaves a trace. Not within a unit of work that is open already: the refusal would roll that back.
     */
    public Uni<Response> once(IdempotentCall call, Supplier<Uni<Answer>> effect) {
        return unitOfWork
                .run(() -> claim(call, NO_LEASE)
                        .chain(first -> first
                                ? effect.get().chain(a -> keepOrRelease(call, Optional.empty(), a))
                                : replay(call))
                        .invoke(() -> Crash.at(IDEMPOTENCY_BEFORE_COMMIT)))
                .invoke(() -> Crash.at(IDEMPOTENCY_COMMITTED))
                .map(Idempotency::orThrow);
    }

    /**
     * For a POST that calls outside: {@code prepare} stores the object and gives its id, in one transaction with the
     * key; {@code act} then calls, outside of any transaction; its answer is stored last. A repeat that finds the key
     * without an answer resumes the same object once the first has given up its lease, as it does at a failure;
     * {@link Answer#refused} says that the object has come to nothing and gives the key back, for another one.
     */
    public Uni<Response> resumable(
            IdempotentCall call, Supplier<Uni<String>> prepare, Function<String, Uni<Answer>> act) {
        return unitOfWork
                .run(() -> claim(call, lease).chain(first -> first ? begin(call, prepare) : none()))
                .invoke(() -> Crash.at(IDEMPOTENCY_COMMITTED))
                .chain(begun -> begun.isPresent() ? actAndKeep(call, begun.get(), act) : replayOrResume(call, act));
    }

    private Uni<Response> replayOrResume(IdempotentCall call, Function<String, Uni<Answer>> act) {
        return awaited.within(WAIT, () -> unitOfWork.run(() -> answeredOrMine(call)))
                .chain(found -> found.map(kept -> resume(call, kept, act)).orElseThrow(CommonProblems::keyInUse));
    }

    /** The key once it has its answer, or once its lease has passed to us. */
    private Uni<Optional<Kept>> answeredOrMine(IdempotentCall call) {
        return answers.find(call)
                .invoke(kept -> checkSameRequest(call, kept))
                .chain(kept -> kept.status().isPresent()
                        ? Uni.createFrom().item(Optional.of(kept))
                        : answers.takeLease(call, lease).map(mine -> mine ? Optional.of(kept) : Optional.empty()));
    }

    private Uni<Response> resume(IdempotentCall call, Kept kept, Function<String, Uni<Answer>> act) {
        return kept.status().isPresent()
                ? Uni.createFrom().item(replayed(kept))
                : actAndKeep(call, kept.objectId().orElseThrow(), act);
    }

    private Uni<Response> actAndKeep(IdempotentCall call, String objectId, Function<String, Uni<Answer>> act) {
        return Uni.createFrom()
                .deferred(() -> act.apply(objectId))
                .onFailure()
                .call(() -> unitOfWork.run(() -> answers.giveUpLease(call, objectId)))
                .chain(answer -> unitOfWork.run(() -> keepOrRelease(call, Optional.of(objectId), answer)))
                .map(Idempotency::orThrow);
    }

    private Uni<Optional<String>> begin(IdempotentCall call, Supplier<Uni<String>> prepare) {
        return prepare.get().call(id -> answers.setObject(call, id)).map(Optional::of);
    }

    private static Uni<Optional<String>> none() {
        return Uni.createFrom().item(Optional.empty());
    }

    private Uni<Boolean> claim(IdempotentCall call, Duration keptFor) {
        return answers.limitWaiting()
                .chain(() -> answers.claim(call, hash(call.request()), keptFor))
                .onFailure(SqlState::isLockTimeout)
                .transform(e -> CommonProblems.keyInUse());
    }

    private Uni<Response> keepOrRelease(IdempotentCall call, Optional<String> objectId, Answer answer) {
        return answer.refusal().isPresent()
                ? answers.release(call, objectId)
                        .replaceWith(Response.status(answer.status())
                                .entity(answer.body())
                                .build())
                : keep(call, objectId, answer);
    }

    /** Refuses only now: in the transaction it would have taken the trace with it. */
    private static Response orThrow(Response response) {
        if (response.getEntity() instanceof ProblemException refusal) {
            throw refusal;
        }
        return response;
    }

    private Uni<Response> keep(IdempotentCall call, Optional<String> objectId, Answer answer) {
        byte[] body = bytes(answer.body());
        return answers.keep(call, objectId, answer, body)
                .chain(rows -> rows == 0 // another one, who took our lease over, was quicker
                        ? replay(call)
                        : Uni.createFrom()
                                .item(response(answer.status(), answer.location(), body)
                                        .build()));
    }

    private Uni<Response> replay(IdempotentCall call) {
        return answers.find(call).map(kept -> {
            checkSameRequest(call, kept);
            return replayed(kept);
        });
    }

    private void checkSameRequest(IdempotentCall call, Kept kept) {
        if (!MessageDigest.isEqual(kept.hash(), hash(call.request()))) {
            throw CommonProblems.IDEMPOTENCY_KEY_REUSED.because(
                    "This Idempotency-Key belongs to a request with another body; use a new key.");
        }
    }

    private static Response replayed(Kept kept) {
        int status = kept.status().orElseThrow(CommonProblems::keyInUse).intValue();
        byte[] answer = kept.answer() == null ? new byte[0] : kept.answer();
        return response(status, kept.location(), answer)
                .header("Idempotent-Replay", "true")
                .build();
    }

    private static Response.ResponseBuilder response(int status, Optional<String> location, byte[] body) {
        var response =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        location.ifPresent(address -> response.header("Location", address));
        return response;
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(request));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName(), e);
        }
    }
}
