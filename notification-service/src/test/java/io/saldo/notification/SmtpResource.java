package io.saldo.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/** Chooses the port of the mail server; {@link Mailbox} starts it there, and stops it where a test wants that. */
public final class SmtpResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(free(new Random())));
    }

    /** Below those that clients get: nobody takes it while the mail server is away. */
    private static int free(Random random) {
        int port = random.nextInt(20_000, 32_000);
        try (var socket = new ServerSocket(port)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return free(random);
        }
    }

    @Override
    public void stop() {}
}
