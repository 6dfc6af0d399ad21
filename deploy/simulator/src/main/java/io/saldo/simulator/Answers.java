package io.saldo.simulator;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers in the plain form of a payment company: JSON, an error as {@code {"error": "..."}}. */
public final class Answers {

    private static final long HANG_MILLIS = 60_000;

    private Answers() {}

    /** Any answer. */
    public static void json(RoutingContext context, int status, JsonObject body) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", "application/json")
                .end(body.toBuffer());
    }

    /** Says no, and why. */
    public static void refuse(RoutingContext context, int status, String error) {
        if (!context.response().ended()) {
            context.response().setStatusCode(status);
            context.json(new JsonObject().put("error", error));
        }
    }

    /** Does not answer; the connection is closed when any caller must have given up. */
    public static void hang(RoutingContext context) {
        context.vertx()
                .setTimer(HANG_MILLIS, ignored -> context.request().connection().close());
    }
}
