package io.saldo.gateway;

import io.saldo.gateway.console.ConsoleFiles;
import io.saldo.gateway.forward.Forwarder;
import io.saldo.gateway.limit.BodyReader;
import io.saldo.gateway.limit.Connections;
import io.saldo.gateway.route.RouteTable;
import io.saldo.gateway.token.SigningKeys;
import io.saldo.gateway.token.TokenCheck;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.URI;
import java.util.function.IntConsumer;

/** One event loop's share of the gateway: everything but the limits belongs to it alone. */
final class GatewayVerticle extends AbstractVerticle {

    private static final int LONGEST_LINE = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int BACKLOG = 1024;
    private static final long SLOWEST_SWEEP_MILLIS = 5_000;

    private final Settings settings;
    private final Shared shared;
    private final RouteTable routes;
    private final IntConsumer listening;

    GatewayVerticle(Settings settings, Shared shared, RouteTable routes, IntConsumer listening) {
        this.settings = settings;
        this.shared = shared;
        this.routes = routes;
        this.listening = listening;
    }

    @Override
    public void start(Promise<Void> started) {
        Connections connections = new Connections(
                settings.limits().connections(), settings.timeouts().idle());
        SigningKeys keys = new SigningKeys(vertx, settings.realm());
        Edge edge = new Edge(vertx, connections, shared, new Hosts(settings.callbackHost()), parts(keys));
        long sweepMillis = Math.clamp(settings.timeouts().idle().toMillis() / 4, 1, SLOWEST_SWEEP_MILLIS);
        vertx.setPeriodic(sweepMillis, ignored -> {
            connections.sweep();
            shared.sweep();
        });
        keys.start();
        vertx.createHttpServer(options())
                .connectionHandler(connections::opened)
                .invalidRequestHandler(new InvalidRequests())
                .requestHandler(edge)
                .listen()
                .map(HttpServer::actualPort)
                .onSuccess(listening::accept)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private Edge.Parts parts(SigningKeys keys) {
        Settings.Timeouts timeouts = settings.timeouts();
        Passage passage = new Passage(
                new BodyReader(vertx, shared.bodies(), timeouts.body()),
                new Forwarder(vertx, timeouts.connect(), timeouts.read()));
        return new Edge.Parts(
                new ApiHandler(routes, new TokenCheck(keys), shared, passage),
                new CallbackHandler(shared, passage),
                new UnsubscribeHandler(shared, passage),
                new HealthHandler(keys),
                new ConsoleFiles(
                        vertx, settings.console(), URI.create(settings.realm().issuer())));
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setAcceptBacklog(BACKLOG)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setHttp2ClearTextEnabled(false) // one protocol on the wire leaves no upgrade to smuggle through
                .setDecompressionSupported(false);
    }
}
