package io.saldo.payment.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How payment companies reach us and how we prove ourselves to them. */
@ConfigMapping(prefix = "saldo.payment.gateway")
public interface GatewayConfig {

    /** Where callbacks come in from outside; the name of the gateway account follows. */
    @WithDefault("http://localhost:8080/callbacks/")
    String callbackUrl();

    /** Whether the account {@code generic} and the channel GENERIC are made when they are missing; for local use. */
    @WithDefault("false")
    boolean seedGeneric();

    /** Address of the generic payment company of the seed. */
    @WithDefault("http://localhost:8090/generic/payments")
    String genericUrl();

    /** Address of the simulator, whose companies get an account and a channel each; for local use. */
    Optional<String> simulatorUrl();

    /** A proxy ({@code http://host:port}) that each call to a payment company goes through; it has the list of their hosts. */
    Optional<URI> proxy();

    /** A folder with the secrets of gateway accounts as files, {@code <account>.<kind>} and {@code .previous} (gw:P-12). */
    Optional<Path> secretsDir();

    /** Accounts at Midtrans whose callbacks are believed without asking back (gw:P-7). */
    Optional<Set<String>> believed();

    /** A host whose self-signed certificates pass for PayPal's; only beside a test clock. */
    Optional<String> testCertificatesFrom();

    /** Certificates (PEM) of authorities between those of the JDK and PayPal's, if PayPal does not send them along. */
    Optional<Path> authoritiesFile();

    /** By name of the gateway account. */
    Map<String, Secrets> accounts();

    /** What an account of the generic company is known by where it has no files; only beside a test clock. */
    interface Secrets {

        Optional<String> secret();

        /** The secret before: still taken, no longer used to sign. */
        Optional<String> previousSecret();
    }
}
