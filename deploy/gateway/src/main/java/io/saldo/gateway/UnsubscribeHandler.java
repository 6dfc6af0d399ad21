package io.saldo.gateway;

import io.saldo.gateway.problem.Problem;
import io.saldo.gateway.route.RequestPath;
import io.saldo.gateway.route.Route;
import io.saldo.gateway.route.Service;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/** Links in mails, opened by people and followed by mail clients: no token, the signature in the link is checked further in. */
final class UnsubscribeHandler implements Handler<HttpServerRequest> {

    private static final Pattern LINK = Pattern.compile("/unsubscribe/[A-Za-z0-9_-]{1,64}\\.[A-Za-z0-9_-]{1,64}");

    private final Shared shared;
    private final Passage passage;

    UnsubscribeHandler(Shared shared, Passage passage) {
        this.shared = shared;
        this.passage = passage;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (!LINK.matcher(RequestPath.of(request.uri())).matches()) {
            Problem.NOT_FOUND.answer(request);
            return;
        }
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.POST)) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
            Problem.METHOD_NOT_ALLOWED.answer(request);
            return;
        }
        long secondsToWait =
                shared.addresses().secondsToWait(request.remoteAddress().hostAddress());
        if (secondsToWait > 0) {
            Problem.RATE_LIMITED.answer(request, secondsToWait);
        } else {
            passage.pass(
                    request, Objects.requireNonNull(shared.upstreams().get(Service.NOTIFICATION)), Route.LINK_BODY);
        }
    }
}
