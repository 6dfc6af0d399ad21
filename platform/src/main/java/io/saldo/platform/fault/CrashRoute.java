package io.saldo.platform.fault;

import io.quarkus.vertx.http.ManagementInterface;
import io.saldo.platform.time.TestClock;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Crash points on the management port: {@code GET /crash-points} lists those of this service with their passages since
 * the start, {@code PUT /crash-points/{name}?passage=n} arms one. Those of the file {@code <service>.properties} in the
 * folder {@code saldo.crash-points} are armed from the start. Only with {@code saldo.test-clock=true}.
 */
@Singleton
class CrashRoute {

    private final TestClock testClock;
    private final String application;
    private final Optional<Path> folder;

    CrashRoute(
            TestClock testClock,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "saldo.crash-points") Optional<Path> folder) {
        this.testClock = testClock;
        this.application = application;
        this.folder = folder;
    }

    void register(@Observes ManagementInterface management) {
        if (testClock.allowed()) {
            Crash.register(List.of(PlatformCrashPoint.values()));
            Crash.register(OwnCrashPoints.of(application));
            folder.map(path -> path.resolve(application + ".properties"))
                    .filter(Files::exists)
                    .ifPresent(CrashRoute::armAll);
            management.router().get("/crash-points").handler(CrashRoute::show);
            management.router().put("/crash-points/:name").handler(CrashRoute::arm);
        }
    }

    private static void show(RoutingContext request) {
        var passages = new JsonObject();
        Crash.passages().forEach(passages::put);
        request.json(passages);
    }

    private static void armAll(Path file) {
        var passages = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            passages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        passages.stringPropertyNames()
                .forEach(point -> Crash.arm(point, Integer.parseInt(passages.getProperty(point))));
    }

    private static void arm(RoutingContext request) {
        String passage = request.request().getParam("passage", "1");
        boolean known = Crash.arm(String.valueOf(request.pathParam("name")), Integer.parseInt(passage));
        request.response().setStatusCode(known ? 204 : 404).end();
    }
}
