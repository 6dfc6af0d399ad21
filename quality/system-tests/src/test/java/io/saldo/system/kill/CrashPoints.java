package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The crash points of one service, on its management port, and in the file that it reads as it starts. */
record CrashPoints(String management, Path atStart) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    Set<String> registered() throws IOException {
        JsonNode passages =
                Json.tree(LocalClient.send(HttpRequest.newBuilder(URI.create(management + "/crash-points")), LIMIT)
                        .body());
        Set<String> names = new TreeSet<>();
        passages.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** False when the service has died meanwhile. */
    boolean arm(String point, int passage) {
        URI address = URI.create(management + "/crash-points/" + point + "?passage=" + passage);
        try {
            return LocalClient.send(HttpRequest.newBuilder(address).PUT(BodyPublishers.noBody()), LIMIT)
                            .statusCode()
                    == 204;
        } catch (IOException e) {
            return false;
        }
    }

    /** From the next start on, in place of what was armed for the one before. */
    void armForStart(Map<String, Integer> passages) throws IOException {
        Files.createDirectories(atStart.getParent());
        Files.write(
                atStart,
                passages.entrySet().stream()
                        .map(armed -> armed.getKey() + "=" + armed.getValue())
                        .toList());
    }
}
