package io.saldo.payment.gateway;

import io.quarkus.runtime.Startup;
import io.saldo.payment.gateway.GatewayConfig.Secrets;
import io.saldo.platform.time.TestClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secrets of the gateway accounts, read at the start; the newest first (gw:P-12). One that cannot be a key, or that
 * everybody knows, stops the start; only the account is named then, never the value.
 */
@Startup
@Singleton
public class GatewaySecrets {

    /** Published with the test vectors (TV-10): whoever reads them could forge payments. */
    private static final byte[] PUBLISHED = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final Map<String, List<String>> byAccount;
    private final SecretFiles files;

    @Inject
    GatewaySecrets(GatewayConfig config, TestClock testClock) {
        this(config.accounts(), config.secretsDir(), testClock.allowed());
    }

    GatewaySecrets(Map<String, Secrets> accounts, boolean forTests) {
        this(accounts, Optional.empty(), forTests);
    }

    /** What everybody knows is taken only where no money is: beside a test clock. */
    public GatewaySecrets(Map<String, Secrets> accounts, Optional<Path> folder, boolean forTests) {
        files = new SecretFiles(folder, forTests);
        byAccount = accounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, account -> secrets(account.getValue())));
        byAccount.forEach((name, secrets) -> secrets.forEach(secret -> check(name, key(name, secret), forTests)));
    }

    private static byte[] key(String account, String secret) {
        try {
            return WebhookKey.of(secret);
        } catch (IllegalArgumentException e) { // its message shows part of the value
            throw new IllegalStateException("A secret of gateway account " + account + " is not whsec_ and base64.");
        }
    }

    private static void check(String account, byte[] key, boolean forTests) {
        if (key.length == 0) {
            throw new IllegalStateException("A secret of gateway account " + account + " is empty.");
        }
        if (!forTests && MessageDigest.isEqual(key, PUBLISHED)) {
            throw new IllegalStateException(
                    "A secret of gateway account " + account + " is the published test value: set your own.");
        }
    }

    /** The secrets of an account, the one to sign with first; empty when it has none. */
    public List<String> of(GatewayAccount account) {
        List<String> configured = byAccount.getOrDefault(account.name(), List.of());
        return configured.isEmpty() ? files.valid(account.name(), SecretKind.CALLBACK_SECRET) : configured;
    }

    /** The secrets of one kind that hold now, the newest first: one, or two while one replaces the other. */
    public List<String> of(GatewayAccount account, SecretKind kind) {
        return kind == SecretKind.CALLBACK_SECRET ? of(account) : files.valid(account.name(), kind);
    }

    /** The one to use for what we send. */
    public String current(GatewayAccount account, SecretKind kind) {
        return of(account, kind).stream()
                .findFirst()
                .orElseThrow(() -> new GatewayAway(account.name() + " has no " + kind.fileName() + "."));
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
