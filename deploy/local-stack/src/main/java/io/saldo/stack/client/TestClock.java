package io.saldo.stack.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** The stack's clock: moves on, and waits until all that this caused is done. */
public final class TestClock {

    private static final int POLL_MILLIS = 200;
    private static final Duration TOLD_EVERY = Duration.ofSeconds(5);

    private final Api operator;

    public TestClock(Api operator) {
        this.operator = operator;
    }

    public Instant now() {
        return Instant.parse(operator.get("/api/v1/clock").path("now").asText());
    }

    /** Waits until nobody is busy. */
    public void settle() {
        advanceTo(now());
    }

    public void advanceTo(Instant to) {
        advanceTo(to, _ -> {});
    }

    /** When it takes long, it is told every few seconds who is busy. */
    public void advanceTo(Instant to, Consumer<String> busy) {
        long told = System.nanoTime();
        JsonNode answer = operator.post("/api/v1/clock/advance", Map.of("to", to.toString()));
        String advance = "/api/v1/clock/advances/" + answer.path("id").asText();
        while (answer.path("state").asText().equals("RUNNING")) {
            pause();
            if (System.nanoTime() - told > TOLD_EVERY.toNanos()) {
                operator.get("/api/v1/clock").path("busy").forEach(one -> busy.accept(one.asText()));
                told = System.nanoTime();
            }
            answer = operator.get(advance);
        }
        if (answer.path("state").asText().equals("FAILED")) {
            throw new StackFailure("The clock is stuck before " + to + ": " + answer.path("waitsFor"));
        }
    }

    /** For whoever waits for what follows from an advance. */
    public static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
