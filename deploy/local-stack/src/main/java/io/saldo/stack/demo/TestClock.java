package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The stack's clock: moves on, and waits until all that this caused is done. */
final class TestClock {

    private static final int POLL_MILLIS = 200;

    private final Api operator;

    TestClock(Api operator) {
        this.operator = operator;
    }

    void advanceTo(LocalDate day, int hour) {
        advance(day.atTime(hour, 0).atZone(Plan.ZONE).toInstant());
    }

    /** Waits until nobody is busy. */
    void settle() {
        advance(Instant.parse(operator.get("/api/v1/clock").path("now").asText()));
    }

    private void advance(Instant to) {
        JsonNode answer = operator.post("/api/v1/clock/advance", Map.of("to", to.toString()));
        String location = answer.path("location").asText();
        while (answer.path("state").asText().equals("RUNNING") && !location.isEmpty()) {
            pause();
            answer = operator.get(location);
        }
        if (answer.path("state").asText().equals("FAILED")) {
            throw new StackFailure("The clock is stuck before " + to + ": " + answer.path("waitsFor"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
