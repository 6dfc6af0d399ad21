package io.saldo.gateway;

import io.saldo.gateway.contract.EdgeContract;
import io.saldo.gateway.limit.Rate;
import io.saldo.gateway.route.Service;
import io.saldo.gateway.token.Realm;
import io.saldo.gateway.trace.Tracing;
import io.vertx.core.tracing.TracingOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Everything that an installation may choose; all of it comes from environment variables. */
public record Settings(
        String host,
        int port,
        int eventLoops,
        Optional<Path> openApi,
        Optional<Path> console,
        Map<Service, URI> services,
        Realm realm,
        Optional<String> callbackHost,
        Rates rates,
        Limits limits,
        Timeouts timeouts,
        Optional<TracingOptions> tracing) {

    /** Requests a second: of one caller, of one address without a caller, of one address that sends callbacks. */
    public record Rates(Rate caller, Rate address, Rate callback) {}

    /** Places a service, event streams a service, bytes of all bodies together, connections an event loop. */
    public record Limits(int inFlight, int streams, int bodyMemory, int connections) {}

    /** To a service: connecting, waiting for its answer; from a client: its body, a connection without a request. */
    public record Timeouts(Duration connect, Duration read, Duration body, Duration idle) {}

    /** Reads the process environment. */
    public static Settings from(Map<String, String> variables) {
        Environment env = new Environment(variables);
        int processors = Math.min(4, Runtime.getRuntime().availableProcessors());
        return new Settings(
                env.text("SALDO_GATEWAY_HOST", "127.0.0.1"),
                env.number("SALDO_GATEWAY_PORT", 8080, 0, 65_535),
                env.number("SALDO_GATEWAY_EVENT_LOOPS", processors, 1, 64),
                env.folder("SALDO_OPENAPI_DIR"),
                env.folder("SALDO_CONSOLE_DIR"),
                services(env),
                realm(env),
                env.given("SALDO_CALLBACK_HOST"),
                rates(env),
                limits(env),
                timeouts(env),
                Tracing.of(variables));
    }

    private static Map<Service, URI> services(Environment env) {
        Map<Service, URI> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String name = "SALDO_" + service.name() + "_URL";
            boolean off = service == Service.CLOCK && env.text(name, "").equals("off");
            if (!off) {
                services.put(service, env.address(name, "http://localhost:" + service.defaultPort()));
            }
        }
        return Map.copyOf(services);
    }

    private static Realm realm(Environment env) {
        URI issuer = env.address("SALDO_ISSUER", "http://localhost:8180/realms/saldo");
        URI keys = env.address("SALDO_JWKS_URL", issuer + "/protocol/openid-connect/certs");
        return new Realm(
                issuer.toString(),
                keys,
                env.millis("SALDO_JWKS_FLOOR_MS", 10_000),
                env.text("SALDO_AUDIENCE", EdgeContract.audience()));
    }

    private static Rates rates(Environment env) {
        return new Rates(
                rate(env, "SALDO_RATE_CALLER", EdgeContract.rate("caller")),
                rate(env, "SALDO_RATE_ADDRESS", EdgeContract.rate("address")),
                rate(env, "SALDO_RATE_CALLBACK", EdgeContract.rate("callback")));
    }

    private static Rate rate(Environment env, String name, String otherwise) {
        String text = env.text(name, otherwise);
        try {
            return Rate.parse(text);
        } catch (IllegalArgumentException e) {
            throw env.nonsense(name, text, "a rate such as 200/400 (a second, at once), or off");
        }
    }

    private static Limits limits(Environment env) {
        return new Limits(
                env.number("SALDO_IN_FLIGHT", EdgeContract.inFlight(), 1, 100_000),
                env.number("SALDO_STREAMS", 256, 1, 100_000),
                env.number("SALDO_BODY_MEMORY", 32 * 1024 * 1024, 1024, Integer.MAX_VALUE),
                env.number("SALDO_CONNECTIONS", 4096, 1, 1_000_000));
    }

    private static Timeouts timeouts(Environment env) {
        return new Timeouts(
                env.millis("SALDO_CONNECT_TIMEOUT_MS", EdgeContract.timeoutMillis("connect")),
                env.millis("SALDO_READ_TIMEOUT_MS", EdgeContract.timeoutMillis("read")),
                env.millis("SALDO_BODY_TIMEOUT_MS", EdgeContract.timeoutMillis("body")),
                env.millis("SALDO_IDLE_TIMEOUT_MS", EdgeContract.timeoutMillis("idle")));
    }
}
