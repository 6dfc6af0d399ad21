package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Keycloak unpacked, built and with its realms imported: slow, so done once per set of realm files. Every server
 * starts from a copy of the database made here.
 */
public record KeycloakSeed(Path home) {

    static final String DATABASE_FILE = "keycloakdb.mv.db";

    private static final Duration UNPACK_LIMIT = Duration.ofMinutes(2);
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final int NAME_LENGTH = 12;

    /** Where it comes from: the published archive, the realm files, and a folder that keeps what is made of them. */
    public record Source(Path archive, List<Path> realms, Path cache) {

        public Source {
            archive = archive.toAbsolutePath();
            cache = cache.toAbsolutePath();
            realms = realms.stream().sorted().toList();
        }
    }

    /** Returns at once when the same realms were prepared before; otherwise it takes about half a minute. */
    public static KeycloakSeed prepare(Source source, Path log) {
        KeycloakSeed seed = of(source);
        if (seed.isPrepared()) {
            return seed;
        }
        new OneAtATime(source.cache().resolve("prepare.lock")).run(() -> {
            if (!seed.isPrepared()) {
                seed.prepareFrom(source, log);
            }
        });
        return seed;
    }

    /** Where the seed of this source is, or will be. */
    public static KeycloakSeed of(Source source) {
        return new KeycloakSeed(source.cache().resolve("keycloak-" + nameOf(source)));
    }

    public boolean isPrepared() {
        return Files.exists(marker());
    }

    /** Changes whenever the realms change. */
    public String name() {
        return home.getFileName().toString();
    }

    /** Kept beside the database: with it, Keycloak starts faster (see {@link StartupCache}). */
    public StartupCache startupCache() {
        return new StartupCache(home.resolve("startup.aot"));
    }

    void copyDatabaseTo(Path data) throws IOException {
        Files.createDirectories(data);
        Files.copy(database().resolve(DATABASE_FILE), data.resolve(DATABASE_FILE));
    }

    private void prepareFrom(Source source, Path log) throws IOException {
        Tree.delete(home);
        Files.createDirectories(home);
        unpack(source.archive(), log);
        build(log);
        importRealms(source.realms(), log);
        Files.createFile(marker());
    }

    private void unpack(Path archive, Path log) {
        List<String> command = List.of("tar", "-xzf", archive.toString(), "--strip-components=1");
        ServerProcess tar = ServerProcess.start("tar", command, Map.of(), home, log);
        tar.awaitExit(UNPACK_LIMIT);
        if (!Files.isExecutable(home.resolve("bin/kc.sh"))) {
            throw tar.failure("did not unpack " + archive);
        }
    }

    private void build(Path log) {
        List<String> command = List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file");
        Map<String, String> environment = Map.of("JAVA_HOME", JavaHome.path().toString());
        ServerProcess build = ServerProcess.start("Keycloak build", command, environment, home, log);
        build.awaitExit(BUILD_LIMIT);
        if (!build.logged("Server configuration updated and persisted")) {
            throw build.failure("did not finish");
        }
    }

    private void importRealms(List<Path> realms, Path log) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (Path realm : realms) {
            Files.copy(realm, imports.resolve(realm.getFileName()));
        }
        KeycloakServer.importRealms(this, database(), log);
    }

    private Path database() {
        return home.resolve("seed");
    }

    private Path marker() {
        return home.resolve("prepared");
    }

    private static String nameOf(Source source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(source.archive().getFileName().toString().getBytes(StandardCharsets.UTF_8));
            for (Path realm : source.realms()) {
                digest.update(Files.readAllBytes(realm));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
