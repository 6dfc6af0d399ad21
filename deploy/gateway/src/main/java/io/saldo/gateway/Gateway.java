package io.saldo.gateway;

import io.saldo.gateway.route.OpenApiRoutes;
import io.saldo.gateway.route.RouteTable;
import io.saldo.gateway.route.Service;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** The API gateway as a process: {@code java -jar gateway.jar}, settings from the environment. */
public final class Gateway implements AutoCloseable {

    private final Vertx vertx;
    private final int port;

    private Gateway(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /** Starts listening; the realm's keys may come later, see {@code /health}. */
    public static Gateway start(Settings settings) {
        RouteTable routes =
                OpenApiRoutes.read(settings.openApi(), settings.services().containsKey(Service.CLOCK));
        Vertx vertx = Vertx.vertx(options(settings));
        AtomicInteger port = new AtomicInteger();
        Shared shared = Shared.of(settings);
        try {
            await(vertx.deployVerticle(
                    () -> new GatewayVerticle(settings, shared, routes, port::set),
                    new DeploymentOptions().setInstances(settings.eventLoops())));
            return new Gateway(vertx, port.get());
        } catch (RuntimeException e) {
            await(vertx.close());
            throw e;
        }
    }

    private static VertxOptions options(Settings settings) {
        FileSystemOptions noCopies =
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        VertxOptions options =
                new VertxOptions().setEventLoopPoolSize(settings.eventLoops()).setFileSystemOptions(noCopies);
        settings.tracing().ifPresent(options::setTracingOptions);
        return options;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        System.setProperty("vertx.disableDnsResolver", "true"); // names resolve as for every other process here
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
        try {
            Settings settings = Settings.from(System.getenv());
            Gateway gateway = start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(gateway::close));
            System.out.println("gateway listens on http://" + settings.host() + ":" + gateway.port());
        } catch (RuntimeException e) {
            System.err.println("gateway does not start: " + e.getMessage());
            System.exit(1);
        }
    }
}
