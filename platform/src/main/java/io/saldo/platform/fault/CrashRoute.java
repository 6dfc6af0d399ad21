package io.saldo.platform.fault;

import io.quarkus.vertx.http.ManagementInterface;
import io.saldo.platform.time.TestClock;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Crash points on the management port: {@code GET /crash-points} lists those of this service with their passages since
 * the start, {@code PUT /crash-points/{name}?passage=n} arms one. Only with {@code saldo.test-clock=true}.
 */
@Singleton
class CrashRoute {

    private final TestClock testClock;
    private final String application;

    CrashRoute(TestClock testClock, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.testClock = testClock;
        this.application = application;
    }

    void register(@Observes ManagementInterface management) {
        if (testClock.allowed()) {
            Crash.register(List.of(PlatformCrashPoint.values()));
            Crash.register(OwnCrashPoints.of(application));
            management.router().get("/crash-points").handler(CrashRoute::show);
            management.router().put("/crash-points/:name").handler(CrashRoute::arm);
        }
    }

    private static void show(RoutingContext request) {
        var passages = new JsonObject();
        Crash.passages().forEach(passages::put);
        request.json(passages);
    }

    private static void arm(RoutingContext request) {
        String passage = request.request().getParam("passage", "1");
        boolean known = Crash.arm(String.valueOf(request.pathParam("name")), Integer.parseInt(passage));
        request.response().setStatusCode(known ? 204 : 404).end();
    }
}
