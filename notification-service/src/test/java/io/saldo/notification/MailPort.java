package io.saldo.notification;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one port of all mail servers of a test run, one after the other. */
final class MailPort {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private MailPort() {}

    /** Waits for it: the system gives a port back only when whoever waited there for connections has woken up. */
    static int free() {
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        await().pollDelay(Duration.ZERO).atMost(LIMIT).until(() -> isFree(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
