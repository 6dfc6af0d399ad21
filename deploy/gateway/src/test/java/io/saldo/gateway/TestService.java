package io.saldo.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A service behind the gateway that remembers what reached it and answers as a test wants. */
public final class TestService implements AutoCloseable {

    /** A request as it arrived; header names in lower case, several values joined by a bar. */
    public record Seen(String method, String uri, Map<String, String> headers, byte[] body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile BiConsumer<HttpServerRequest, Seen> answer;

    public TestService(Vertx vertx, String name) {
        answerPlainly(name);
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> take(request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void take(HttpServerRequest request, Buffer body) {
        Map<String, String> headers = new TreeMap<>();
        request.headers()
                .forEach((key, value) ->
                        headers.merge(key.toLowerCase(Locale.ROOT), value, (first, second) -> first + "|" + second));
        Seen one = new Seen(request.method().name(), request.uri(), headers, body.getBytes());
        seen.add(one);
        answer.accept(request, one);
    }

    public void answerPlainly(String text) {
        answer = (request, ignored) ->
                request.response().putHeader("x-service", text).end(text);
    }

    public void answer(BiConsumer<HttpServerRequest, Seen> how) {
        answer = how;
    }

    public List<Seen> seen() {
        return seen;
    }

    public Seen last() {
        return seen.getLast();
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
