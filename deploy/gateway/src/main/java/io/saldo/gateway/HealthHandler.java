package io.saldo.gateway;

import io.saldo.gateway.token.SigningKeys;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** Whether the gateway can work: up once the realm's keys are there. Services have their own health. */
final class HealthHandler implements Handler<HttpServerRequest> {

    private final SigningKeys keys;

    HealthHandler(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public void handle(HttpServerRequest request) {
        boolean up = keys.loaded();
        request.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                        .put("status", up ? "UP" : "DOWN")
                        .put("keys", up ? "loaded" : "missing")
                        .toBuffer());
    }
}
