package io.saldo.gateway.console;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;

/** What the console has to know before anybody is signed in: the realm, and as which client it asks there. */
final class ConsoleConfiguration implements Handler<RoutingContext> {

    static final String PATH = "/config.json";

    private static final String CLIENT = "saldo-console";

    private final String answer;

    ConsoleConfiguration(URI realm) {
        answer = new JsonObject()
                .put("issuer", realm.toString())
                .put("clientId", CLIENT)
                .encode();
    }

    @Override
    public void handle(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(answer);
    }
}
