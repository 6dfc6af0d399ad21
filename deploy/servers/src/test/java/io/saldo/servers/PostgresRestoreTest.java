package io.saldo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresRestoreTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Path folder = Workspace.fresh("restore");
    private final Path data = folder.resolve("data");
    private final PostgresBackup backup = new PostgresBackup(folder.resolve("backup"));
    private final int port = FreePorts.one();

    @Test
    void goesBackToAMomentAlsoOneAfterTheLastTransaction() throws SQLException, IOException {
        Instant moment;
        try (PostgresServer server = withBackup()) {
            add(server, 2);
            moment = Instant.now();
            add(server, 3);
        }

        var toTheMoment = new PostgresRestore(backup, data);
        toTheMoment.putBack(Optional.of(moment));
        assertEquals("1,2", entriesOncePlayed());

        var tooLate = new PostgresRestore(backup, data);
        tooLate.putBack(Optional.of(Instant.now()));
        ServerLog log = ServerLog.fromHere(folder.resolve("log"));
        assertThrows(IllegalStateException.class, this::entriesOncePlayed);
        assertTrue(log.contains(PostgresRestore.NOTHING_AFTER));
        tooLate.playToTheEnd();
        assertEquals("1,2,3", entriesOncePlayed());
    }

    @Test
    void touchesNothingWhenTheLogHasAGapAndUndoesWhatItDid() throws SQLException, IOException {
        try (PostgresServer server = withBackup()) {
            nextFileOfTheLog(server, 2);
            nextFileOfTheLog(server, 3);
        }
        var restore = new PostgresRestore(backup, data);
        restore.putBack(Optional.empty());
        restore.undo();
        try (PostgresServer server = start()) {
            assertEquals("1,2,3", entries(server));
        }

        Files.delete(second());
        var withGap = new PostgresRestore(backup, data);
        var refused = assertThrows(IOException.class, () -> withGap.putBack(Optional.empty()));
        assertTrue(refused.toString().contains("gap"), refused.toString());
        try (PostgresServer server = start()) {
            assertEquals("1,2,3", entries(server));
        }
    }

    private Path second() throws IOException {
        try (Stream<Path> log = Files.list(backup.wal())) {
            return log.filter(file -> !file.toString().endsWith(".backup"))
                    .sorted()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private PostgresServer withBackup() throws SQLException, IOException {
        PostgresServer server = start();
        server.createDatabase("ledger");
        execute(server, "create table entry (amount int)");
        add(server, 1);
        backup.take(server.endpoint(), data);
        return server;
    }

    private String entriesOncePlayed() throws SQLException {
        try (PostgresServer server = start()) {
            var _ = server.process().awaitReady(LIMIT, () -> PostgresRestore.hasPlayed(server.endpoint()));
            return entries(server);
        }
    }

    private static void nextFileOfTheLog(PostgresServer server, int amount) throws SQLException {
        add(server, amount);
        execute(server, "select pg_switch_wal()");
    }

    private static void add(PostgresServer server, int amount) throws SQLException {
        execute(server, "insert into entry values (" + amount + ")");
    }

    private static void execute(PostgresServer server, String statement) throws SQLException {
        try (Connection connection = server.endpoint().connect("ledger")) {
            connection.createStatement().execute(statement);
        }
    }

    private static String entries(PostgresServer server) throws SQLException {
        try (Connection connection = server.endpoint().connect("ledger");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(amount::text, ',' order by amount) from entry")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(new PostgresServer.Settings(
                Workspace.CACHE, data, port, Durability.DURABLE, folder.resolve("log"), Lifetime.ofThisJvm()));
    }
}
