package io.saldo.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Optional;

/** With a host of their own callbacks are taken there alone, and nothing else is; without one, at every name. */
record Hosts(Optional<String> callbacks) {

    boolean takesCallbacks(HttpServerRequest request) {
        return callbacks.isEmpty() || isForCallbacks(request);
    }

    boolean takesOthers(HttpServerRequest request) {
        return callbacks.isEmpty() || !isForCallbacks(request);
    }

    private boolean isForCallbacks(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked != null && callbacks.orElseThrow().equalsIgnoreCase(asked.host());
    }
}
