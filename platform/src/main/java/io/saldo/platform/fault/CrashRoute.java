package io.saldo.platform.fault;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;

/**
 * {@code PUT /crash-points/{name}?passage=n} on the management port arms a crash point, {@code GET /crash-points} says how
 * many passages are left of each; only with the test clock.
 */
public final class CrashRoute {

    private CrashRoute() {}

    public static void register(Router router) {
        router.put("/crash-points/:name").handler(request -> {
            String passage = request.request().getParam("passage", "1");
            Crash.arm(String.valueOf(request.pathParam("name")), Integer.parseInt(passage));
            request.response().setStatusCode(204).end();
        });
        router.get("/crash-points").handler(request -> {
            JsonObject left = new JsonObject();
            Crash.armed().forEach(left::put);
            request.json(left);
        });
    }
}
