package io.saldo.gateway.forward;

import io.saldo.gateway.limit.Body;
import io.saldo.gateway.limit.InFlight;
import io.saldo.gateway.problem.Problem;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request under way, from the place that it takes until the place is free again. */
final class Exchange {

    private static final System.Logger LOG = System.getLogger(Exchange.class.getName());
    private static final long SMALL_ANSWER = 64 * 1024;
    private static final long RETRY_AFTER_SECONDS = 1;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Duration readTimeout;
    private @Nullable InFlight place;
    private @Nullable HttpClientRequest sent;
    private boolean answering;

    Exchange(Vertx vertx, HttpServerRequest request, Upstream upstream, Duration readTimeout) {
        this.vertx = vertx;
        this.request = request;
        this.upstream = upstream;
        this.readTimeout = readTimeout;
        this.place = upstream.requests();
        request.response().closeHandler(ignored -> clientLeft());
    }

    void send(HttpClientRequest out, Body.Whole body) {
        sent = out;
        body.release();
        out.exceptionHandler(ignored -> {}); // told by the future of the answer; without a handler it is logged
        if (isSafe() && request.response().closed()) {
            out.reset();
            leave();
            return;
        }
        orFail(() -> sendWhole(out, body));
    }

    private void sendWhole(HttpClientRequest out, Body.Whole body) {
        PassedHeaders.toService(request, out.headers());
        if (body.bytes().length() == 0 && isSafe()) {
            out.send().onComplete(this::answered);
        } else {
            out.send(body.bytes()).onComplete(this::answered);
        }
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (answer.failed()) {
            fail(answer.cause());
            return;
        }
        answer.result().exceptionHandler(ignored -> {}); // told by whoever reads it; without a handler it is logged
        orFail(() -> pass(answer.result()));
    }

    /** A header that may not be written must not keep the place for ever. */
    private void orFail(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a request or its answer cannot be passed on", e);
            if (sent != null) {
                sent.reset();
            }
            fail(e);
        }
    }

    private boolean isSafe() {
        return SAFE.contains(request.method());
    }

    /** Ends a read, and an answer that nobody reads; a write that is still at work goes on to its end. */
    private void clientLeft() {
        if (sent != null && (answering || isSafe())) {
            sent.reset();
        }
    }

    private void stream(HttpClientResponse answer) {
        if (!upstream.streams().enter()) {
            answer.request().reset();
            leave();
            Problem.OVERLOADED.answer(request, RETRY_AFTER_SECONDS);
            return;
        }
        leave();
        place = upstream.streams();
        copyHead(answer);
        new AnswerPump(vertx, answer, request.response(), this::leave).startUnlimited();
    }

    private void pass(HttpClientResponse answer) {
        if (isEventStream(answer)) {
            stream(answer);
            return;
        }
        copyHead(answer);
        if (isSmall(answer)) {
            passWhole(answer);
        } else {
            new AnswerPump(vertx, answer, request.response(), this::leave).start(readTimeout);
        }
    }

    private void passWhole(HttpClientResponse answer) {
        long timer = vertx.setTimer(
                readTimeout.toMillis(), ignored -> answer.request().reset());
        answer.body().onComplete(body -> {
            vertx.cancelTimer(timer);
            if (body.failed()) {
                fail(body.cause());
                return;
            }
            leave();
            if (!request.response().closed()) {
                request.response().end(body.result());
            }
        });
    }

    private void copyHead(HttpClientResponse answer) {
        answering = true;
        String requestId = RequestId.of(request);
        PassedHeaders.toClient(answer.headers(), request.response().headers());
        request.response().putHeader(RequestId.HEADER, requestId).setStatusCode(answer.statusCode());
    }

    private static boolean isEventStream(HttpClientResponse answer) {
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private boolean isSmall(HttpClientResponse answer) {
        boolean bodiless =
                request.method().equals(HttpMethod.HEAD) || answer.statusCode() == 204 || answer.statusCode() == 304;
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        return bodiless || length != null && Long.parseLong(length) <= SMALL_ANSWER;
    }

    void fail(Throwable cause) {
        leave();
        Problem problem = cause instanceof TimeoutException ? Problem.UPSTREAM_TIMEOUT : Problem.UPSTREAM_UNAVAILABLE;
        if (!request.response().headWritten()) {
            String requestId = RequestId.of(request);
            request.response().headers().clear().set(RequestId.HEADER, requestId);
        }
        problem.answer(request);
    }

    private void leave() {
        if (place != null) {
            place.leave();
            place = null;
        }
    }
}
