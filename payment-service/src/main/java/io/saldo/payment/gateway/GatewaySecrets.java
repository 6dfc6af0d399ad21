package io.saldo.payment.gateway;

import io.quarkus.runtime.Startup;
import io.saldo.payment.gateway.GatewayConfig.Secrets;
import io.saldo.platform.time.TestClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secrets of the gateway accounts: files of one folder, read again when they change, the newest first (gw:P-12). Those
 * of the generic company may stand in properties, but only beside a test clock. One that cannot be a key, or that everybody
 * knows, is refused; only the account is named then, never the value.
 */
@Startup
@Singleton
public class GatewaySecrets {

    /** The kind of gateway whose secrets are keys of Standard Webhooks. */
    private static final String GENERIC = "generic";

    /** Published with the test vectors (TV-10): whoever reads them could forge payments. */
    private static final byte[] PUBLISHED = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final Map<String, List<String>> byAccount;
    private final SecretFiles files;
    private final boolean forTests;

    @Inject
    GatewaySecrets(GatewayConfig config, TestClock testClock) {
        this(config.accounts(), config.secretsDir(), testClock.allowed());
    }

    GatewaySecrets(Map<String, Secrets> accounts, boolean forTests) {
        this(accounts, Optional.empty(), forTests);
    }

    /** What everybody knows, or many can read, is taken only where no money is: beside a test clock. */
    public GatewaySecrets(Map<String, Secrets> accounts, Optional<Path> folder, boolean forTests) {
        this.forTests = forTests;
        files = new SecretFiles(folder, forTests);
        byAccount = accounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, account -> secrets(account.getValue())));
        byAccount.forEach((name, secrets) -> {
            if (!forTests && !secrets.isEmpty()) {
                throw new IllegalStateException("A secret of gateway account " + name
                        + " stands in a property: put it into a file of the secrets' folder.");
            }
            secrets.forEach(secret -> check(name, secret));
        });
    }

    private void check(String account, String secret) {
        byte[] key = key(account, secret);
        if (key.length == 0) {
            throw new IllegalStateException("A secret of gateway account " + account + " is empty.");
        }
        if (!forTests && MessageDigest.isEqual(key, PUBLISHED)) {
            throw new IllegalStateException(
                    "A secret of gateway account " + account + " is the published test value: set your own.");
        }
    }

    private static byte[] key(String account, String secret) {
        try {
            return WebhookKey.of(secret);
        } catch (IllegalArgumentException e) { // its message shows part of the value
            throw new IllegalStateException("A secret of gateway account " + account + " is not whsec_ and base64.");
        }
    }

    /** The secrets that callbacks are proved with, the one to sign with first; empty when the account has none. */
    public List<String> of(GatewayAccount account) {
        List<String> valid = files.valid(account.name(), SecretKind.CALLBACK_SECRET);
        if (account.gateway().equals(GENERIC)) {
            valid.forEach(secret -> check(account.name(), secret));
        }
        return valid.isEmpty() ? byAccount.getOrDefault(account.name(), List.of()) : valid;
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
        return Stream.of(configured.secret(), configured.previousSecret())
                .flatMap(Optional::stream)
                .filter(secret -> !secret.isBlank())
                .toList();
    }
}
