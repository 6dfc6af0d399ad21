package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.Api.Answer;
import io.saldo.stack.http.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A client as the interface wants it: repeats a request, under the same Idempotency-Key, until it is answered. */
final class Client {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** A fresh account may be unknown still, a key in use; a service may be away. */
    private static final Set<Integer> AGAIN = Set.of(404, 409, 429, 500, 502, 503, 504);

    private final Api api;

    Client(Api api) {
        this.api = api;
    }

    JsonNode get(String path) {
        return answered("GET", path, "");
    }

    JsonNode put(String path, Object body) {
        return answered("PUT", path, Json.write(body));
    }

    JsonNode post(String path, Object body) {
        return answered("POST", path, Json.write(body));
    }

    /** Once; whether it was done shows later. */
    void attempt(String path, Object body) {
        try {
            Answer _ = api.send("POST", path, headers(), Json.write(body));
        } catch (StackFailure e) {
            return;
        }
    }

    /** Asks until the answer is as wanted; {@code meanwhile} is done between. */
    JsonNode await(String path, Predicate<JsonNode> wanted, Runnable meanwhile) {
        long end = System.nanoTime() + LIMIT.toNanos();
        JsonNode shown = get(path);
        while (!wanted.test(shown)) {
            if (System.nanoTime() > end) {
                throw new StackFailure(path + " stays " + shown);
            }
            meanwhile.run();
            LockSupport.parkNanos(PAUSE.toNanos());
            shown = get(path);
        }
        return shown;
    }

    private JsonNode answered(String method, String path, String body) {
        var headers = headers();
        long end = System.nanoTime() + LIMIT.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                Answer answer = api.send(method, path, headers, body);
                if (answer.isOk()) {
                    return answer.body();
                }
                last = answer.status() + " " + answer.body();
                if (!AGAIN.contains(answer.status())) {
                    break;
                }
            } catch (StackFailure e) {
                last = e.sentence();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new StackFailure(method + " " + path + " was never done: " + last);
    }

    private static Map<String, String> headers() {
        return Map.of(
                "Idempotency-Key", UUID.randomUUID().toString(),
                "Content-Type", "application/json",
                "X-Reason", "kill campaign");
    }
}
