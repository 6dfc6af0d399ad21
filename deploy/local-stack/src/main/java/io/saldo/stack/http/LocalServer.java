package io.saldo.stack.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An HTTP server on the loopback address; the longest matching path answers. */
public final class LocalServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalServer.class.getName());
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final HttpServer server;

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /** Port 0 takes any free one. */
    public static LocalServer start(int port, Map<String, Endpoint> endpoints) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            endpoints.forEach((path, endpoint) -> server.createContext(path, exchange -> handle(exchange, endpoint)));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new LocalServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange, Endpoint endpoint) throws IOException {
        try (exchange) {
            Reply reply = answer(exchange, endpoint);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), head || reply.body().length == 0 ? -1 : reply.body().length);
            if (!head) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private static Reply answer(HttpExchange exchange, Endpoint endpoint) {
        try {
            return endpoint.answer(request(exchange));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "cannot answer " + exchange.getRequestURI(), e);
            return Reply.problem(Problem.internalError());
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getQuery()),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")),
                body);
    }
}
