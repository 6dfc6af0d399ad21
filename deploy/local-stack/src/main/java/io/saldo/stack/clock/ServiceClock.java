package io.saldo.stack.clock;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The clock of one service, on its management port. */
public record ServiceClock(String service, URI management) {

    private static final Duration CALL_LIMIT = Duration.ofSeconds(5);
    private static final int OK = 200;

    ServiceReading read() {
        try {
            HttpResponse<String> answer = LocalClient.send(request().GET(), CALL_LIMIT);
            return answer.statusCode() == OK
                    ? parsed(Json.tree(answer.body()))
                    : ServiceReading.unreachable(service, "answers " + answer.statusCode());
        } catch (IOException e) {
            return ServiceReading.unreachable(service, "does not answer");
        }
    }

    /** No answer is no failure: the next reading shows whether it was taken. */
    void set(Instant now) {
        HttpRequest.Builder put = request()
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Json.write(Map.of("now", now))));
        try {
            HttpResponse<String> _ = LocalClient.send(put, CALL_LIMIT);
        } catch (IOException e) {
            return;
        }
    }

    private ServiceReading parsed(JsonNode clock) {
        Optional<Instant> now = instant(clock.path("now"));
        return now.isEmpty()
                ? ServiceReading.unreachable(service, "does not say what time it is")
                : new ServiceReading(
                        service, now, instant(clock.path("nextDueAt")), BusyText.of(service, clock.path("busy")));
    }

    private static Optional<Instant> instant(JsonNode value) {
        return value.isTextual() ? Optional.of(Instant.parse(value.textValue())) : Optional.empty();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(management.resolve("/clock"));
    }
}
