package io.saldo.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.Api.Answer;
import io.saldo.stack.http.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * One of the crowd: comes in by any of the doors, repeats a request under its key until it is answered, and now and then
 * sends it by two doors at once.
 */
record Client(List<Api> doors, Random random, Findings findings) {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;
    private static final int TWICE_IN = 4;

    JsonNode get(String path) {
        return answered("GET", path, "-", "").orElseThrow(() -> new StackFailure("no answer to " + path));
    }

    /** What was acknowledged; empty when it was refused, which leaves everything as it was. */
    Optional<JsonNode> post(String path, Object body) {
        String key = UUID.randomUUID().toString();
        String json = Json.write(body);
        if (random.nextInt(TWICE_IN) > 0) {
            return answered("POST", path, key, json);
        }
        CompletableFuture<Optional<JsonNode>> twin = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                twin.complete(answered("POST", path, key, json));
            } catch (RuntimeException e) {
                twin.completeExceptionally(e);
            }
        });
        Optional<JsonNode> own = answered("POST", path, key, json);
        Optional<JsonNode> other = twin.join();
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            findings.doubled(path + " was done twice under one key: " + own.get() + " and " + other.get());
        }
        return own.or(() -> other);
    }

    private Optional<JsonNode> answered(String method, String path, String key, String body) {
        Map<String, String> headers =
                Map.of("Idempotency-Key", key, "Content-Type", "application/json", "X-Reason", "crowd");
        Api door = doors.get(random.nextInt(doors.size()));
        long end = System.nanoTime() + LIMIT.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            try {
                Answer answer = door.send(method, path, headers, body);
                if (answer.isOk()) {
                    return Optional.of(answer.body());
                }
                if (!isToBeRepeated(answer)) {
                    return Optional.empty();
                }
                last = answer.status() + " " + answer.body();
            } catch (StackFailure e) {
                last = e.sentence();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        findings.unanswered(method + " " + path + ": " + last);
        return Optional.empty();
    }

    private static boolean isToBeRepeated(Answer answer) {
        boolean inUse = answer.status() == CONFLICT
                && answer.body().path("type").asText().endsWith(":idempotency-key-in-use");
        return inUse || answer.status() == TOO_MANY || answer.status() >= FAILED;
    }
}
