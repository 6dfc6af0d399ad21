package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the loopback address; an existing data folder goes on with its users. */
public final class KeycloakServer implements AutoCloseable {

    /** Not a secret: this server listens on the loopback address and holds demo users alone. */
    public static final String ADMIN = "admin";

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final int port;
    private final ServerProcess process;

    private KeycloakServer(int port, ServerProcess process) {
        this.port = port;
        this.process = process;
    }

    /** {@code data} belongs to this server; it is filled from the seed when it is empty or made from other realms. */
    public record Settings(KeycloakSeed seed, Path data, int port, Path log, Lifetime lifetime) {

        public Settings {
            data = data.toAbsolutePath();
            log = log.toAbsolutePath();
        }
    }

    /** Returns when tokens can be had. */
    public static KeycloakServer start(Settings settings) {
        fill(settings);
        return start(settings, settings.seed().startupCache().useOptions(), List.of());
    }

    /** One start on a scratch copy of the seed, so that later ones are faster. */
    public static void train(KeycloakSeed seed, Path scratch, Path log) {
        var settings = new Settings(seed, scratch, FreePorts.one(), log, Lifetime.ofThisJvm());
        fill(settings);
        StartupCache cache = seed.startupCache();
        cache.endTraining(start(settings, cache.trainOptions(), List.of()).process());
    }

    static void importRealms(KeycloakSeed seed, Path data, Path log) {
        var settings = new Settings(seed, data, FreePorts.one(), log, Lifetime.ofThisJvm());
        start(settings, List.of(), List.of("--import-realm")).close();
    }

    /** The issuer is the same whatever address a caller uses. */
    public String issuer(String realm) {
        return url(port) + "/realms/" + realm;
    }

    public String url() {
        return url(port);
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static KeycloakServer start(Settings settings, List<String> jvm, List<String> arguments) {
        // Not through kc.sh: it stays as a parent and does not end with its child.
        List<String> command = new ArrayList<>(List.of(JavaHome.java()));
        command.addAll(JVM);
        command.addAll(jvm);
        command.addAll(program(settings.seed().home()));
        command.addAll(serverArguments(settings));
        command.addAll(arguments);
        ServerProcess process = ServerProcess.start(
                "Keycloak",
                command,
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN),
                settings.data(),
                settings.log(),
                settings.lifetime());
        process.awaitReady(READY_LIMIT, () -> process.logged("Listening on:"));
        return new KeycloakServer(settings.port(), process);
    }

    private static List<String> program(Path home) {
        return List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static List<String> serverArguments(Settings settings) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--hostname=" + url(settings.port()),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                // VALUE is a word of H2, and a column of Keycloak.
                "--db-url=jdbc:h2:file:" + settings.data().resolve("keycloakdb") + ";NON_KEYWORDS=VALUE");
    }

    private static void fill(Settings settings) {
        Path madeFrom = settings.data().resolve("seed");
        String seed = settings.seed().name();
        try {
            if (Files.exists(madeFrom) && Files.readString(madeFrom).equals(seed)) {
                return;
            }
            Files.deleteIfExists(settings.data().resolve(KeycloakSeed.DATABASE_FILE));
            settings.seed().copyDatabaseTo(settings.data());
            Files.writeString(madeFrom, seed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fill " + settings.data(), e);
        }
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }
}
