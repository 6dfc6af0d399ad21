package io.saldo.gateway;

import io.saldo.gateway.forward.Forwarder;
import io.saldo.gateway.forward.Upstream;
import io.saldo.gateway.limit.Body;
import io.saldo.gateway.limit.BodyReader;
import io.saldo.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The last part of every request's way in: room at the service, the body, and on. */
final class Passage {

    private static final long RETRY_AFTER_SECONDS = 1;

    private final BodyReader bodies;
    private final Forwarder forwarder;

    Passage(BodyReader bodies, Forwarder forwarder) {
        this.bodies = bodies;
        this.forwarder = forwarder;
    }

    /** Sheds before the body is read when the service is full already: a refusal costs next to nothing. */
    void pass(HttpServerRequest request, Upstream upstream, long bodyLimit) {
        if (upstream.requests().full()) {
            Problem.OVERLOADED.answer(request, RETRY_AFTER_SECONDS);
            return;
        }
        bodies.read(request, bodyLimit).onSuccess(body -> pass(request, upstream, body));
    }

    private void pass(HttpServerRequest request, Upstream upstream, Body body) {
        switch (body) {
            case Body.Whole whole -> forwarder.forward(request, upstream, whole);
            case Body.TooLarge() -> close(request, Problem.BODY_TOO_LARGE);
            case Body.TooSlow() -> close(request, Problem.REQUEST_TIMEOUT);
            case Body.NoMemory() -> Problem.OVERLOADED.answer(request, RETRY_AFTER_SECONDS);
            case Body.Abandoned() -> close(request, Problem.MALFORMED);
        }
    }

    private static void close(HttpServerRequest request, Problem problem) {
        if (!request.response().closed()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            problem.answer(request);
        }
    }
}
