package io.saldo.stack.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands for a packaged service: a management port with health and clock, told where it is by its environment. */
public final class FakeApplication {

    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9:T.-]+Z");

    private static volatile String now = System.getenv().getOrDefault("SALDO_CLOCK_START", "2000-01-01T00:00:00Z");

    private FakeApplication() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, "{}"));
        server.createContext("/environment", exchange -> answer(exchange, String.valueOf(System.getenv())));
        server.createContext("/clock", FakeApplication::clock);
        server.start();
    }

    private static void clock(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            Matcher wanted =
                    INSTANT.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            now = wanted.find() ? wanted.group() : now;
        }
        answer(exchange, "{\"now\": \"" + now + "\", \"nextDueAt\": null, \"busy\": {\"outbox\": 0}}");
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
