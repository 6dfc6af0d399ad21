package io.saldo.stack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A service's own word that it is ready. */
final class Health {

    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    private Health() {}

    static boolean isUp(URI health) {
        try {
            HttpRequest request = HttpRequest.newBuilder(health).timeout(LIMIT).build();
            HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
            return answer.statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
