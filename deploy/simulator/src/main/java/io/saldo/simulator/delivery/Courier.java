package io.saldo.simulator.delivery;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sends letters until they are taken with a 2xx within 15 s, or the schedule ends. One event loop uses it. */
public final class Courier {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int CONNECTIONS = 256;

    private final Vertx vertx;
    private final Clock clock;
    private final RetrySchedule schedule;
    private final HttpClient client;
    private final DeliveryLog log = new DeliveryLog();
    private int era;

    public Courier(Vertx vertx, Clock clock, RetrySchedule schedule) {
        this.vertx = vertx;
        this.clock = clock;
        this.schedule = schedule;
        client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Sends letters after a delay, each so many times at once, the next when the one before has been tried. */
    public void send(List<Letter> letters, int copies, Duration delay) {
        later(delay, () -> sendInTurn(letters, copies, era));
    }

    /** Does something after a delay, unless all is forgotten until then. */
    public void later(Duration delay, Runnable work) {
        int begunIn = era;
        if (delay.isZero()) {
            work.run();
            return;
        }
        vertx.setTimer(delay.toMillis(), ignored -> {
            if (begunIn == era) {
                work.run();
            }
        });
    }

    private void sendInTurn(List<Letter> letters, int copies, int begunIn) {
        if (letters.isEmpty() || begunIn != era) {
            return;
        }
        Letter first = letters.getFirst();
        Future.join(Stream.generate(() -> send(first)).limit(copies).toList())
                .onComplete(tried -> sendInTurn(letters.subList(1, letters.size()), copies, begunIn));
    }

    private Future<Void> send(Letter letter) {
        Delivery delivery = new Delivery(letter, Delivery.State.WAITING);
        log.add(delivery);
        return attempt(delivery, era);
    }

    /** Notes a letter that is not sent. */
    public void lose(Letter letter) {
        log.add(new Delivery(letter, Delivery.State.LOST));
    }

    /** What was sent for the orders that the filter takes. */
    public JsonArray deliveries(Predicate<String> ofOrder) {
        return log.toJson(ofOrder);
    }

    /** Forgets everything; what waits for another attempt is not sent any more. */
    public void reset() {
        era++;
        log.clear();
    }

    private Future<Void> attempt(Delivery delivery, int begunIn) {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        return post(delivery.letter(), at)
                .map(status -> attempt(at, begun, status, ""))
                .otherwise(cause -> attempt(at, begun, 0, String.valueOf(cause.getMessage())))
                .onSuccess(attempt -> note(delivery, attempt, begunIn))
                .mapEmpty();
    }

    private static Attempt attempt(Instant at, long begunNanos, int status, String error) {
        return new Attempt(at, Duration.ofNanos(System.nanoTime() - begunNanos), status, error);
    }

    private Future<Integer> post(Letter letter, Instant at) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(letter.url().toString())
                .setFollowRedirects(false)
                .setTimeout(ANSWER_WITHIN.toMillis());
        letter.headers().apply(at).forEach(options::putHeader);
        return client.request(options)
                .compose(request -> request.send(letter.body()))
                .compose(answer -> answer.end().map(answer.statusCode()));
    }

    private void note(Delivery delivery, Attempt attempt, int begunIn) {
        boolean last = schedule.isLast(delivery.attempts() + 1);
        delivery.add(attempt, last);
        if (delivery.state() == Delivery.State.WAITING && begunIn == era) {
            Duration pause = schedule.pauseAfter(delivery.attempts());
            later(pause, () -> attempt(delivery, begunIn));
        }
    }
}
