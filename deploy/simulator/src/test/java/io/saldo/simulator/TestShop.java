package io.saldo.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.saldo.simulator.signature.WebhookSignature;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A merchant: receives callbacks, checks their signatures, and answers as a test wants. */
public final class TestShop implements AutoCloseable {

    /** A callback as it arrived. */
    public record Received(String id, Instant signedAt, boolean proved, String type, JsonObject data) {}

    private final WebhookSignature signature;
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    public TestShop(WebhookSignature signature) {
        this.signature = signature;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/callbacks/generic", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String seconds = String.valueOf(exchange.getRequestHeaders().getFirst(WebhookSignature.TIMESTAMP));
        JsonObject body = new JsonObject(new String(bytes, StandardCharsets.UTF_8));
        received.add(new Received(
                String.valueOf(exchange.getRequestHeaders().getFirst(WebhookSignature.ID)),
                Instant.ofEpochSecond(Long.parseLong(seconds)),
                signature.proves(exchange.getRequestHeaders()::getFirst, bytes, Instant.now()),
                body.getString("type"),
                body.getJsonObject("data")));
        boolean refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(refused ? 500 : 200, -1);
        exchange.close();
    }

    /** The next so many callbacks are answered with 500. */
    public void refuse(int times) {
        refusals.set(times);
    }

    public List<Received> received() {
        return received;
    }

    public List<String> types() {
        return received.stream().map(Received::type).toList();
    }

    public Received awaitOne() {
        Await.until(() -> !received.isEmpty());
        return received.getFirst();
    }

    public String callbackUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks/generic";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
