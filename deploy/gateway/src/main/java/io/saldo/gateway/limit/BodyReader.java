package io.saldo.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * Collects a request's body within a limit of size, time and shared memory.
 *
 * <p>A service sees a request only once its body is complete: a slow or broken client occupies none of its places, and
 * what is passed on has one length that the gateway itself has counted.
 */
public final class BodyReader {

    private final Vertx vertx;
    private final BodyMemory memory;
    private final Duration time;

    public BodyReader(Vertx vertx, BodyMemory memory, Duration time) {
        this.vertx = vertx;
        this.memory = memory;
        this.time = time;
    }

    /** Reads the body of a request whose handlers have not been set yet. */
    public Future<Body> read(HttpServerRequest request, long limit) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return Future.succeededFuture(new Body.Whole(Buffer.buffer(), memory));
        }
        if (length != null && (length.length() > 15 || Long.parseLong(length) > limit)) {
            return Future.succeededFuture(new Body.TooLarge());
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return new Collected(request, limit).outcome();
    }

    private final class Collected {

        private final long limit;
        private final Buffer bytes = Buffer.buffer();
        private final Promise<Body> outcome = Promise.promise();

        Collected(HttpServerRequest request, long limit) {
            this.limit = limit;
            long timer = vertx.setTimer(time.toMillis(), ignored -> outcome.tryComplete(new Body.TooSlow()));
            outcome.future().onComplete(done -> vertx.cancelTimer(timer));
            outcome.future().onSuccess(this::releaseUnlessWhole);
            request.handler(this::add);
            request.exceptionHandler(ignored -> outcome.tryComplete(new Body.Abandoned()));
            request.endHandler(ignored -> outcome.tryComplete(new Body.Whole(bytes, memory)));
        }

        Future<Body> outcome() {
            return outcome.future();
        }

        private void add(Buffer chunk) {
            if (outcome.future().isComplete()) {
                return;
            }
            if (bytes.length() + (long) chunk.length() > limit) {
                outcome.complete(new Body.TooLarge());
            } else if (!memory.reserve(chunk.length())) {
                outcome.complete(new Body.NoMemory());
            } else {
                bytes.appendBuffer(chunk);
            }
        }

        private void releaseUnlessWhole(Body body) {
            if (!(body instanceof Body.Whole)) {
                memory.release(bytes.length());
            }
        }
    }
}
