package io.saldo.gateway.console;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What stands at the root where no console is installed. */
final class LandingPage implements Handler<RoutingContext> {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Saldo</title>
            <style>
            body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }
            </style>
            <h1>Saldo</h1>
            <p>The billing API answers under <code>/api/v1</code>; every call needs a bearer token of the realm.</p>
            <p>The web console is not installed here.</p>
            </html>
            """;

    @Override
    public void handle(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(PAGE);
    }
}
