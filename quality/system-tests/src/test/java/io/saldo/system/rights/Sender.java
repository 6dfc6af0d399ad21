package io.saldo.system.rights;

import static org.awaitility.Awaitility.await;

import io.saldo.system.rights.Rights.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sends a cell's request through the gateway; more slowly when the gateway says that it is too fast. */
final class Sender implements AutoCloseable {

    private static final int TOO_MANY = 429;
    private static final int NO_ANSWER = 0;
    private static final int SHOWN = 200;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String gateway;
    private final RightsScene scene;
    private final Requests requests;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Sender(String gateway, RightsScene scene, Requests requests) {
        this.gateway = gateway;
        this.scene = scene;
        this.requests = requests;
    }

    private record Answer(int status, String text) {}

    /** Says what is wrong with the answer; empty when it is as the table says. */
    Optional<String> difference(Cell cell) {
        Answer answer = answer(cell);
        if (requests.fits(cell, answer.status())) {
            return Optional.empty();
        }
        return Optional.of("%s %s as %s%s: %d instead of %s %s"
                .formatted(
                        cell.operation().service(),
                        cell.operation().name(),
                        cell.caller().column(),
                        cell.readable() ? "" : " with an unreadable body",
                        answer.status(),
                        cell.expected().text(),
                        answer.text()));
    }

    private Answer answer(Cell cell) {
        Answer first = send(cell);
        return first.status() == TOO_MANY
                ? await().atMost(LIMIT).pollInterval(PAUSE).until(() -> send(cell), again -> again.status() != TOO_MANY)
                : first;
    }

    private Answer send(Cell cell) {
        try {
            return answer(http.send(request(cell), BodyHandlers.ofInputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(NO_ANSWER, e.toString());
        } catch (IOException e) {
            return new Answer(NO_ANSWER, e.toString());
        }
    }

    /** No Idempotency-Key: a POST that rights let through is refused for that and does nothing. */
    private HttpRequest request(Cell cell) {
        Map<String, String> names = new HashMap<>(scene.names(cell.caller()));
        names.put("service", cell.operation().service());
        String body = requests.body(cell);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(gateway + requests.path(cell.operation(), names)))
                .timeout(LIMIT)
                .method(
                        cell.operation().method(),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        scene.authorization(cell.caller()).ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }

    /** An event stream never ends: its status is enough. */
    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        boolean endless = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        try (InputStream body = response.body()) {
            String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), text.substring(0, Math.min(SHOWN, text.length())));
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
