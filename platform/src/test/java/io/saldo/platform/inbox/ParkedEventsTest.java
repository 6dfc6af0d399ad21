package io.saldo.platform.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.tally.PlatformTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class ParkedEventsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String TOPIC = "tally.added";

    @Inject
    ParkedEvents parked;

    @Inject
    Intake intake;

    @Inject
    UnitOfWork unitOfWork;

    /** The worker attempts it twice in vain; then the order is that of the race, by hand. */
    @Test
    void takesUpAgainWhatBeganToWaitForSomethingThatCameMeanwhile() {
        var event = new RawEvent(TOPIC, -7, 1, Optional.of("lost-call"), Map.of(), new byte[0]);
        unit(() -> parked.parkAlone("no-such-consumer", event, EventRefused.until("race:a", "AHEAD", "Waits for a.")));
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(2, attempts()));
        unit(() -> parked.release("race:b"));
        unit(() -> Sql.of("update parked_event set waits_for = 'race:a' where key = 'lost-call'")
                .update());
        unit(() -> parked.lock(id())
                .chain(found -> parked.failed(
                        found.orElseThrow(), Verdict.on(EventRefused.until("race:b", "AHEAD", "Waits for b."), 100))));
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(4, attempts()));
    }

    @Test
    void asksNoInboxForAHandlerThatIsItsOwnGuard() {
        var guard = new Counting(true);
        var plain = new Counting(false);
        for (int i = 0; i < 2; i++) {
            Loop.await(() -> intake.take(message(), guard));
            Loop.await(() -> intake.take(message(), plain));
        }
        assertEquals(2, guard.handled.get());
        assertEquals(2, guard.prepared.get());
        assertEquals(1, plain.handled.get());
    }

    @Test
    void refusesAnEventWithoutData() {
        var counting = new Counting(true);
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(TOPIC, 0, -2, bytes("no-data"), bytes("null"));
        headers(message);
        Loop.await(() -> intake.take(message, counting));
        assertEquals(0, counting.handled.get());
        String reason = unit(() -> Sql.of("select reason from parked_event where key = 'no-data'")
                        .one(row -> row.text("reason")))
                .orElseThrow();
        assertEquals("MALFORMED", reason);
    }

    private record Nothing() {}

    private static final class Counting implements EventHandler<Nothing> {
        private final boolean guard;
        private final AtomicInteger handled = new AtomicInteger();
        private final AtomicInteger prepared = new AtomicInteger();

        private Counting(boolean guard) {
            this.guard = guard;
        }

        @Override
        public String consumer() {
            return "counting-" + guard;
        }

        @Override
        public Class<Nothing> dataType() {
            return Nothing.class;
        }

        @Override
        public boolean ordered() {
            return false;
        }

        @Override
        public boolean isItsOwnGuard() {
            return guard;
        }

        @Override
        public Uni<Void> prepare(EventEnvelope envelope, Nothing data) {
            prepared.incrementAndGet();
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> handle(EventEnvelope envelope, Nothing data) {
            handled.incrementAndGet();
            return Uni.createFrom().voidItem();
        }
    }

    private static ConsumerRecord<byte[], byte[]> message() {
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(TOPIC, 0, -1, bytes("guarded"), bytes("{}"));
        headers(message);
        return message;
    }

    private static void headers(ConsumerRecord<byte[], byte[]> message) {
        Map.of("ce_id", "own-guard", "ce_source", "/t", "ce_type", TOPIC, "ce_time", "2026-10-01T00:00:00Z")
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long id() {
        return number("id");
    }

    private long attempts() {
        return number("attempts");
    }

    private long number(String column) {
        return unit(() -> Sql.of("select " + column + " from parked_event where key = 'lost-call'")
                        .one(row -> row.number(column)))
                .orElseThrow();
    }

    private <T> T unit(java.util.function.Supplier<Uni<T>> work) {
        return Loop.await(() -> unitOfWork.run(work));
    }
}
