package io.saldo.simulator;

import io.saldo.simulator.deal.DealCompany;
import io.saldo.simulator.delivery.Courier;
import io.saldo.simulator.delivery.RetrySchedule;
import io.saldo.simulator.duitku.DuitkuProtocol;
import io.saldo.simulator.generic.GenericCompany;
import io.saldo.simulator.midtrans.MidtransProtocol;
import io.saldo.simulator.paypal.PayPalProtocol;
import io.saldo.simulator.stripe.StripeProtocol;
import io.saldo.simulator.xendit.XenditProtocol;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The payment gateways' side as a process: {@code java -jar simulator.jar}, settings from the environment. */
public final class Simulator implements AutoCloseable {

    private final Vertx vertx;
    private final int port;

    private Simulator(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /** Starts listening. All companies live on one event loop, so their state needs no locks. */
    public static Simulator start(Settings settings) {
        Vertx vertx = Vertx.vertx();
        AtomicInteger port = new AtomicInteger();
        try {
            await(vertx.deployVerticle(new Companies(settings, port)));
            return new Simulator(vertx, port.get());
        } catch (RuntimeException e) {
            await(vertx.close());
            throw e;
        }
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

    private static final class Companies extends AbstractVerticle {

        private final Settings settings;
        private final AtomicInteger port;

        Companies(Settings settings, AtomicInteger port) {
            this.settings = settings;
            this.port = port;
        }

        @Override
        public void start(Promise<Void> started) {
            Clock clock = Clock.tickMillis(ZoneOffset.UTC);
            List<Company> companies = Stream.concat(
                            Stream.of(new GenericCompany(vertx, clock, settings, courier(clock))),
                            Stream.of(
                                            new MidtransProtocol(settings),
                                            new StripeProtocol(settings, clock),
                                            new XenditProtocol(settings),
                                            new DuitkuProtocol(settings),
                                            new PayPalProtocol(settings, clock))
                                    .map(protocol -> new DealCompany(vertx, clock, settings, protocol, courier(clock))))
                    .toList();
            HttpServerOptions options =
                    new HttpServerOptions().setHost(settings.host()).setPort(settings.port());
            vertx.createHttpServer(options)
                    .requestHandler(new Routes(vertx, settings.openControl(), companies).router())
                    .listen()
                    .map(HttpServer::actualPort)
                    .onSuccess(port::set)
                    .<Void>mapEmpty()
                    .onComplete(started);
        }

        /** Each company has its own, so that a reset of one leaves the others alone. */
        private Courier courier(Clock clock) {
            return new Courier(vertx, clock, new RetrySchedule(settings.retryScale(), ThreadLocalRandom.current()));
        }
    }

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        System.setProperty("vertx.disableDnsResolver", "true"); // names resolve as for every other process here
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
        try {
            Settings settings = Settings.from(System.getenv());
            Simulator simulator = start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            System.out.println("simulator listens on http://" + settings.host() + ":" + simulator.port());
        } catch (RuntimeException e) {
            System.err.println("simulator does not start: " + e.getMessage());
            System.exit(1);
        }
    }
}
