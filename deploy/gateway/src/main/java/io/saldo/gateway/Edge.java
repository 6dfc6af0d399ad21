package io.saldo.gateway;

import io.saldo.gateway.forward.RequestId;
import io.saldo.gateway.limit.Connections;
import io.saldo.gateway.problem.Problem;
import io.saldo.gateway.route.RequestPath;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** The first look at a request: is it plain, and which of the gateway's parts is it for. */
final class Edge implements Handler<HttpServerRequest> {

    private static final long UNREAD_BODY_MILLIS = 1000;

    /** The gateway's parts, by the first segment of the path. */
    record Parts(
            Handler<HttpServerRequest> api,
            Handler<HttpServerRequest> callbacks,
            Handler<HttpServerRequest> unsubscribe,
            Handler<HttpServerRequest> health,
            Handler<HttpServerRequest> console) {}

    private final Vertx vertx;
    private final Connections connections;
    private final Shared shared;
    private final Hosts hosts;
    private final Parts parts;

    Edge(Vertx vertx, Connections connections, Shared shared, Hosts hosts, Parts parts) {
        this.vertx = vertx;
        this.connections = connections;
        this.shared = shared;
        this.hosts = hosts;
        this.parts = parts;
    }

    @Override
    public void handle(HttpServerRequest request) {
        connections.used(request);
        RequestId.choose(request);
        closeOverUnreadBody(request);
        if (!RequestPath.isPlain(request.uri()) || !isPlainlyFramed(request)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Problem.MALFORMED.answer(request);
            return;
        }
        String path = RequestPath.of(request.uri());
        if (isUnder("/callbacks", path) && hosts.takesCallbacks(request)) {
            parts.callbacks().handle(request);
        } else if (path.equals("/health")) {
            parts.health().handle(request);
        } else if (isUnder("/callbacks", path) || !hosts.takesOthers(request)) {
            Problem.NOT_FOUND.answer(request);
        } else {
            plain(request, path);
        }
    }

    private void plain(HttpServerRequest request, String path) {
        if (isUnder("/api", path)) {
            parts.api().handle(request);
        } else if (isUnder("/unsubscribe", path)) {
            parts.unsubscribe().handle(request);
        } else {
            other(request, path);
        }
    }

    private void other(HttpServerRequest request, String path) {
        long secondsToWait =
                shared.addresses().secondsToWait(request.remoteAddress().hostAddress());
        if (secondsToWait > 0) {
            Problem.RATE_LIMITED.answer(request, secondsToWait);
        } else if (isUnder("/q", path)) {
            Problem.NOT_FOUND.answer(request); // what services keep for themselves is no page of the console either
        } else {
            parts.console().handle(request);
        }
    }

    private static boolean isUnder(String first, String path) {
        return path.startsWith(first) && (path.length() == first.length() || path.charAt(first.length()) == '/');
    }

    /** One reading only of where the body ends, and no header without a name. */
    private static boolean isPlainlyFramed(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean plain = encodings.isEmpty()
                || encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked");
        return plain && !request.headers().contains("");
    }

    /** A refusal goes out before the body has come in; a client that keeps sending may do so for a short time only. */
    private void closeOverUnreadBody(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.response().endHandler(ignored -> {
                if (!request.isEnded()) {
                    request.resume();
                    vertx.setTimer(UNREAD_BODY_MILLIS, late -> closeIfUnread(request));
                }
            });
        }
    }

    private static void closeIfUnread(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
