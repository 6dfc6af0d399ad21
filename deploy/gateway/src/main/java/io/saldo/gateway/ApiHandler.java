package io.saldo.gateway;

import io.saldo.gateway.forward.Upstream;
import io.saldo.gateway.problem.Problem;
import io.saldo.gateway.route.Match;
import io.saldo.gateway.route.RequestPath;
import io.saldo.gateway.route.Route;
import io.saldo.gateway.route.RouteTable;
import io.saldo.gateway.token.TokenCheck;
import io.saldo.gateway.token.Verdict;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/** Calls of the API: route, token, rate, and on. */
final class ApiHandler implements Handler<HttpServerRequest> {

    private static final long KEYS_RETRY_SECONDS = 5;

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final Shared shared;
    private final Passage passage;

    ApiHandler(RouteTable routes, TokenCheck tokens, Shared shared, Passage passage) {
        this.routes = routes;
        this.tokens = tokens;
        this.shared = shared;
        this.passage = passage;
    }

    @Override
    public void handle(HttpServerRequest request) {
        switch (routes.match(request.method().name(), RequestPath.of(request.uri()))) {
            case Match.Found(Route route) -> check(request, route);
            case Match.UnknownPath() -> Problem.NOT_FOUND.answer(request);
            case Match.UnknownMethod(var allowed) -> {
                request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
                Problem.METHOD_NOT_ALLOWED.answer(request);
            }
        }
    }

    private void check(HttpServerRequest request, Route route) {
        Future<Verdict> verdict = tokens.check(request.headers());
        if (verdict.isComplete()) {
            decide(request, route, verdict.result());
            return;
        }
        request.pause(); // the body must wait until somebody reads it
        verdict.onSuccess(decided -> {
            decide(request, route, decided);
            request.resume();
        });
    }

    private void decide(HttpServerRequest request, Route route, Verdict verdict) {
        switch (verdict) {
            case Verdict.Known(var caller) ->
                pass(request, route, shared.callers().secondsToWait(caller.subject()));
            case Verdict.Refused() -> refuse(request);
            case Verdict.NoKeys() -> Problem.KEYS_UNAVAILABLE.answer(request, KEYS_RETRY_SECONDS);
        }
    }

    private void pass(HttpServerRequest request, Route route, long secondsToWait) {
        if (secondsToWait > 0) {
            Problem.RATE_LIMITED.answer(request, secondsToWait);
            return;
        }
        Upstream upstream = Objects.requireNonNull(shared.upstreams().get(route.service()));
        passage.pass(request, upstream, route.bodyLimit());
    }

    private void refuse(HttpServerRequest request) {
        long secondsToWait =
                shared.addresses().secondsToWait(request.remoteAddress().hostAddress());
        if (secondsToWait > 0) {
            Problem.RATE_LIMITED.answer(request, secondsToWait);
            return;
        }
        request.response().putHeader("www-authenticate", "Bearer");
        Problem.UNAUTHORIZED.answer(request);
    }
}
