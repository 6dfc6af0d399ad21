package io.saldo.gateway;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A realm with its own keys, shown as JWKS over real HTTP. */
public final class TestRealm implements AutoCloseable {

    public static final String ISSUER = "http://localhost:8180/realms/saldo";

    private final HttpServer server;
    private final List<TestKey> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger fetches = new AtomicInteger();

    public TestRealm(TestKey... keys) {
        this(0, keys);
    }

    public TestRealm(int port, TestKey... keys) {
        shown.addAll(List.of(keys));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            byte[] body = document().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private String document() {
        JsonArray keys = new JsonArray();
        shown.forEach(key -> keys.add(key.jwk()));
        return new JsonObject().put("keys", keys).encode();
    }

    public void show(TestKey... keys) {
        shown.clear();
        shown.addAll(List.of(keys));
    }

    public int fetches() {
        return fetches.get();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String keysUrl() {
        return "http://127.0.0.1:" + port() + "/keys";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
