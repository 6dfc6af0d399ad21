package io.saldo.gateway.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A process behind the gateway; the first four have an OpenAPI document each. */
public enum Service {
    ACCOUNT(8081),
    INVOICE(8082),
    PAYMENT(8083),
    NOTIFICATION(8084),
    CLOCK(8070);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** The port of the local stack. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The name in paths, file names and settings: {@code account}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an OpenAPI document names this service's paths. */
    public boolean documented() {
        return this != CLOCK;
    }

    /** The documented service of that name. */
    public static Optional<Service> named(String key) {
        return Arrays.stream(values())
                .filter(Service::documented)
                .filter(service -> service.key().equals(key))
                .findFirst();
    }
}
