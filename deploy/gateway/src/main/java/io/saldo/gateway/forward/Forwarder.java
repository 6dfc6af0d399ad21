package io.saldo.gateway.forward;

import io.saldo.gateway.limit.Body;
import io.saldo.gateway.problem.Problem;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;

/** Passes requests on to services and their answers back. One instance per event loop. */
public final class Forwarder {

    private static final long RETRY_AFTER_SECONDS = 1;
    private static final int MOST_CONNECTIONS = 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration readTimeout;

    public Forwarder(Vertx vertx, Duration connectTimeout, Duration readTimeout) {
        this.vertx = vertx;
        this.readTimeout = readTimeout;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) connectTimeout.toMillis())
                .setKeepAliveTimeout(30)
                .setMaxHeaderSize(32 * 1024);
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    }

    /** Sends the request with its whole body; the service is spared when it has no place for it. */
    public void forward(HttpServerRequest request, Upstream upstream, Body.Whole body) {
        if (!upstream.requests().enter()) {
            body.release();
            Problem.OVERLOADED.answer(request, RETRY_AFTER_SECONDS);
            return;
        }
        Exchange exchange = new Exchange(vertx, request, upstream, readTimeout);
        RequestOptions options = upstream.options()
                .setMethod(request.method())
                .setURI(request.uri())
                .setIdleTimeout(readTimeout.toMillis());
        client.request(options).onComplete(opened -> {
            if (opened.succeeded()) {
                exchange.send(opened.result(), body);
            } else {
                body.release();
                exchange.fail(opened.cause());
            }
        });
    }
}
