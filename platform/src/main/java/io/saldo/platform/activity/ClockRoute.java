package io.saldo.platform.activity;

import io.quarkus.vertx.http.ManagementInterface;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.TestClock;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The test clock on the management port: {@code GET /clock} says now, the next due instant and who is busy;
 * {@code PUT /clock} moves it. Only with {@code saldo.test-clock=true}.
 */
@Singleton
class ClockRoute {

    private final BillingClock clock;
    private final TestClock testClock;
    private final Instance<Busy> busy;
    private final Instance<NextDue> dues;
    private final WorkBell bell;

    ClockRoute(BillingClock clock, TestClock testClock, Instance<Busy> busy, Instance<NextDue> dues, WorkBell bell) {
        this.clock = clock;
        this.testClock = testClock;
        this.busy = busy;
        this.dues = dues;
        this.bell = bell;
    }

    void register(@Observes ManagementInterface management) {
        if (testClock.allowed()) {
            management.router().get("/clock").blockingHandler(this::show);
            management.router().put("/clock").handler(BodyHandler.create()).blockingHandler(this::move);
        }
    }

    private void show(RoutingContext request) {
        var working = new JsonArray();
        for (Busy one : busy) {
            long count = one.count();
            if (count > 0) {
                working.add(count + " " + one.what());
            }
        }
        Optional<Instant> next =
                dues.stream().map(NextDue::next).flatMap(Optional::stream).min(Instant::compareTo);
        request.response()
                .putHeader("content-type", "application/json")
                .end(new JsonObject()
                        .put("now", clock.now().toString())
                        .put("nextDueAt", next.map(Instant::toString).orElse(null))
                        .put("busy", working)
                        .toBuffer());
    }

    private void move(RoutingContext request) {
        Optional<Instant> to = wanted(request);
        int status = to.isEmpty() ? 400 : clock.moveTo(to.get()) ? 204 : 422;
        bell.ring();
        request.response().setStatusCode(status).end();
    }

    private static Optional<Instant> wanted(RoutingContext request) {
        try {
            JsonObject body = request.body().asJsonObject();
            return body == null ? Optional.empty() : Optional.of(Instant.parse(body.getString("now", "")));
        } catch (DateTimeException | DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
