package io.saldo.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/** Passes a long answer on as it comes, no faster than the client reads; without progress it is broken off. */
final class AnswerPump {

    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable finished;
    private long timer = NO_TIMER;
    private long progressNanos = System.nanoTime();

    AnswerPump(Vertx vertx, HttpClientResponse from, HttpServerResponse to, Runnable finished) {
        this.vertx = vertx;
        this.from = from;
        this.to = to;
        this.finished = finished;
    }

    /** For event streams, which may be quiet for any time; the head goes out before the first event. */
    void startUnlimited() {
        connect();
        to.write(Buffer.buffer());
    }

    void start(Duration longestPause) {
        timer = vertx.setTimer(longestPause.toMillis(), ignored -> breakOffWhenStalled(longestPause));
        connect();
    }

    private void connect() {
        if (!to.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            to.setChunked(true);
        }
        from.handler(this::pass);
        from.endHandler(ignored -> end());
        from.exceptionHandler(ignored -> breakOff());
    }

    private void pass(Buffer chunk) {
        progressNanos = System.nanoTime();
        if (to.closed()) {
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(ignored -> from.resume());
        }
    }

    private void end() {
        finish();
        if (!to.closed()) {
            to.end();
        }
    }

    private void breakOff() {
        finish();
        to.reset();
    }

    private void breakOffWhenStalled(Duration longestPause) {
        long pause = System.nanoTime() - progressNanos;
        if (pause >= longestPause.toNanos()) {
            from.request().reset();
            breakOff();
            return;
        }
        long rest = Math.max(1, longestPause.minusNanos(pause).toMillis());
        timer = vertx.setTimer(rest, ignored -> breakOffWhenStalled(longestPause));
    }

    private void finish() {
        vertx.cancelTimer(timer);
        finished.run();
    }
}
