package io.saldo.notification.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** What a customer has at the end of a webhook. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        on("/", exchange -> exchange.sendResponseHeaders(status, -1));
        server.start();
    }

    /** What has come. */
    record Got(String path, String id, String timestamp, String signature, String body) {}

    /** What is said to it. */
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Receiver on(String path, Reply reply) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var headers = exchange.getRequestHeaders();
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                all.add(new Got(
                        exchange.getRequestURI().toString(),
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        body));
                reply.to(exchange);
            }
        });
        return this;
    }

    void answers(int with) {
        status = with;
    }

    List<Got> of(String path) {
        return all.stream().filter(got -> got.path().equals(path)).toList();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
