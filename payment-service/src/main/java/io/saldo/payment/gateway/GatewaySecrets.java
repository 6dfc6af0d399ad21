package io.saldo.payment.gateway;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.saldo.payment.gateway.GatewayConfig.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secrets of the gateway accounts, read at the start; the newest first (gw:P-12). */
@Startup
@Singleton
public class GatewaySecrets {

    /** Published with the test vectors (TV-10): whoever reads them could forge payments. */
    private static final String PUBLISHED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final Map<String, List<String>> byAccount;

    @Inject
    GatewaySecrets(GatewayConfig config) {
        this(config.accounts(), ConfigUtils.isProfileActive("production"));
    }

    GatewaySecrets(Map<String, Secrets> accounts, boolean production) {
        byAccount = accounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, account -> secrets(account.getValue())));
        byAccount.forEach((name, secrets) -> {
            if (production && secrets.contains(PUBLISHED)) {
                throw new IllegalStateException(
                        "The secret of gateway account " + name + " is the published test value: set your own.");
            }
        });
    }

    /** The secrets of an account, the one to sign with first; empty when it has none. */
    public List<String> of(GatewayAccount account) {
        return byAccount.getOrDefault(account.name(), List.of());
    }

    private static List<String> secrets(Secrets configured) {
        return Stream.of(
                        secret(configured.secretFile(), configured.secret()),
                        secret(configured.previousSecretFile(), configured.previousSecret()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> secret(Optional<Path> file, Optional<String> value) {
        return file.map(GatewaySecrets::read).or(() -> value).filter(secret -> !secret.isBlank());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the secret in " + file, e);
        }
    }
}
