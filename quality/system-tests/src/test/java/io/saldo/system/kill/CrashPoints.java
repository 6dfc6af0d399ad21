package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** The crash points of one service, on its management port. */
record CrashPoints(String management) {

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
}
