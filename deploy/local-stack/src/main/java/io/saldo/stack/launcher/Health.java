package io.saldo.stack.launcher;

import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** A service's own word that it is ready. */
final class Health {

    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private Health() {}

    static boolean isUp(URI health) {
        try {
            return LocalClient.send(HttpRequest.newBuilder(health), LIMIT).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }
}
