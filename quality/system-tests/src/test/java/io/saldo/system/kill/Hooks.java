package io.saldo.system.kill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Where the webhooks of a campaign's accounts lead; a message that comes again has the same id and says the same. */
final class Hooks implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Map<String, Message>> messages = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    Hooks() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private record Message(String type, String body) {}

    String url(Subject subject) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path(subject);
    }

    /** What has come, by its type; each message once. */
    Map<String, Integer> types(Subject subject) {
        Map<String, Integer> types = new TreeMap<>();
        messages.getOrDefault(path(subject), Map.of())
                .values()
                .forEach(message -> types.merge(message.type(), 1, Integer::sum));
        return types;
    }

    /** Ids of messages that said something else the second time. */
    Set<String> changed() {
        return changed;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var message = new Message(Json.tree(body).path("type").asText(), body);
            Message before = messages.computeIfAbsent(
                            exchange.getRequestURI().getPath(), path -> new ConcurrentHashMap<>())
                    .putIfAbsent(id, message);
            if (before != null && !before.equals(message)) {
                changed.add(id);
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static String path(Subject subject) {
        return "/" + subject.cloudAccountId();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
