package io.saldo.gateway.forward;

import io.saldo.gateway.limit.InFlight;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** The address of a service, with the places for ordinary requests and for event streams. */
public record Upstream(URI address, InFlight requests, InFlight streams) {

    /** Options of a request to it. */
    RequestOptions options() {
        boolean tls = "https".equals(address.getScheme());
        int usualPort = tls ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? usualPort : address.getPort())
                .setSsl(tls);
    }
}
