package io.saldo.gateway;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.saldo.gateway.problem.Problem;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Requests that are no HTTP, or too much of it; the connection is closed after the answer. */
final class InvalidRequests implements Handler<HttpServerRequest> {

    @Override
    public void handle(HttpServerRequest request) {
        Problem problem =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException e -> Problem.URI_TOO_LONG;
                    case TooLongHttpHeaderException e -> Problem.HEADERS_TOO_LARGE;
                    default -> Problem.MALFORMED;
                };
        problem.answer(request);
    }
}
