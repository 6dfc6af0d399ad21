package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL server on the loopback address; an existing data folder goes on with its data. */
public final class PostgresServer implements AutoCloseable {

    private static final Duration INITDB_LIMIT = Duration.ofSeconds(60);
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);

    /** A process is reached at the loopback address alone. */
    private static final List<String> ADDRESS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    /** A small machine, and times in UTC whatever the machine's zone. */
    private static final List<String> SETTINGS = List.of(
            "max_connections=200",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %d ");

    private final PostgresEndpoint endpoint;
    private final ServerProcess process;

    private PostgresServer(PostgresEndpoint endpoint, ServerProcess process) {
        this.endpoint = endpoint;
        this.process = process;
    }

    /** {@code cache} receives the unpacked programs and may be shared; {@code data} belongs to this server. */
    public record Settings(Path cache, Path data, int port, Durability durability, Path log, Lifetime lifetime) {

        public Settings {
            cache = cache.toAbsolutePath();
            data = data.toAbsolutePath();
            log = log.toAbsolutePath();
        }
    }

    /** Returns when the server answers queries. */
    public static PostgresServer start(Settings settings) {
        return start(settings, RunAs.here());
    }

    static PostgresServer start(Settings settings, RunAs user) {
        PostgresBinaries binaries = PostgresBinaries.in(settings.cache());
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            initialise(settings, binaries, user);
        }
        PostgresEndpoint endpoint = new PostgresEndpoint("127.0.0.1", settings.port());
        ServerProcess process = ServerProcess.start(
                        "PostgreSQL",
                        user.command(serverCommand(settings, binaries)),
                        Map.of(),
                        settings.data(),
                        settings.log(),
                        settings.lifetime())
                .awaitReady(READY_LIMIT, endpoint::answers);
        return new PostgresServer(endpoint, process);
    }

    public PostgresEndpoint endpoint() {
        return endpoint;
    }

    public ServerProcess process() {
        return process;
    }

    public String jdbcUrl(String database) {
        return endpoint.jdbcUrl(database);
    }

    public String reactiveUrl(String database) {
        return endpoint.reactiveUrl(database);
    }

    /** Makes the database if it is missing. */
    public void createDatabase(String database) {
        endpoint.createDatabase(database);
    }

    @Override
    public void close() {
        process.close();
    }

    /** What a container of PostgreSQL runs to have the settings of this server. */
    public static List<String> containerCommand(Durability durability) {
        return command("postgres", Stream.concat(SETTINGS.stream(), durability.settings().stream()));
    }

    private static void initialise(Settings settings, PostgresBinaries binaries, RunAs user) {
        try {
            Files.createDirectories(settings.data());
            user.own(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerProcess initdb = ServerProcess.start(
                "initdb", user.command(initCommand(settings, binaries)), Map.of(), settings.data(), settings.log());
        initdb.awaitExit(INITDB_LIMIT);
        if (!initdb.logged("Success.")) {
            throw initdb.failure("did not make the data folder");
        }
    }

    private static List<String> initCommand(Settings settings, PostgresBinaries binaries) {
        List<String> command = new ArrayList<>(List.of(binaries.program("initdb")));
        command.addAll(List.of("-D", settings.data().toString(), "-U", PostgresEndpoint.USER));
        command.addAll(List.of("-A", "trust", "-E", "UTF8", "--no-locale", "--data-checksums"));
        if (settings.durability() == Durability.FAST) {
            command.add("--no-sync");
        }
        return command;
    }

    private static List<String> serverCommand(Settings settings, PostgresBinaries binaries) {
        List<String> command = command(
                binaries.program("postgres"),
                Stream.of(ADDRESS, SETTINGS, settings.durability().settings()).flatMap(List::stream));
        command.addAll(List.of("-D", settings.data().toString(), "-p", Integer.toString(settings.port())));
        return command;
    }

    private static List<String> command(String program, Stream<String> settings) {
        List<String> command = new ArrayList<>(List.of(program));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }
}
