package io.saldo.simulator.delivery;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** One try to send a letter, and what came back: a status, or 0 and why there was none. */
public record Attempt(Instant at, Duration took, int status, String error) {

    boolean taken() {
        return status >= 200 && status < 300;
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("at", at.toString())
                .put("millis", took.toMillis())
                .put("status", status)
                .put("error", error);
    }
}
