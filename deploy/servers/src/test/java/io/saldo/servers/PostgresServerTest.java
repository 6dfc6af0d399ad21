package io.saldo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class PostgresServerTest {

    private final Path folder = Workspace.fresh("postgres");
    private final int port = FreePorts.one();

    @Test
    void goesOnWithItsDataAfterAStop() throws SQLException, IOException {
        try (PostgresServer server = start(Durability.DURABLE)) {
            server.createDatabase("ledger");
            server.createDatabase("ledger");
            try (Connection connection = server.endpoint().connect("ledger")) {
                connection.createStatement().execute("create table entry as select 42 as amount");
            }
        }

        try (PostgresServer server = start(Durability.DURABLE)) {
            assertEquals("42", value(server, "select amount from entry"));
            assertFalse(log().contains("automatic recovery"), log());
        }
    }

    @Test
    void closesWhileClientsAreConnected() throws SQLException, IOException {
        PostgresServer server = start(Durability.DURABLE);
        try (Connection _ = server.endpoint().connect("postgres")) {
            server.close();
        }

        assertFalse(server.process().alive());
        assertTrue(log().contains("database system is shut down"), log());
    }

    @Test
    void leavesNoChildWhenKilledAndRecovers() throws SQLException, IOException {
        PostgresServer server = start(Durability.DURABLE);
        server.createDatabase("ledger");
        ProcessHandle root = ProcessHandle.of(server.process().pid()).orElseThrow();
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(root), root.descendants()).toList();

        server.process().kill();

        assertTrue(tree.size() > 3, () -> tree + " should hold the server and its workers");
        assertTrue(tree.stream().noneMatch(ProcessTree::runs));
        try (PostgresServer again = start(Durability.DURABLE)) {
            assertEquals("1", value(again, "select 1"));
            assertTrue(log().contains("automatic recovery"), log());
        }
    }

    @Test
    void promisesWhatItIsToldTo() throws SQLException {
        try (PostgresServer server = start(Durability.DURABLE)) {
            server.createDatabase("ledger");
            assertEquals("on", value(server, "show fsync"));
            assertEquals("on", value(server, "show synchronous_commit"));
            assertEquals("on", value(server, "show data_checksums"));
        }
        try (PostgresServer server = start(Durability.FAST)) {
            assertEquals("off", value(server, "show fsync"));
            assertEquals("off", value(server, "show full_page_writes"));
        }
    }

    @Test
    @EnabledIf("isRoot")
    void runsAsNobodyWhereUserNamespacesAreForbidden() throws SQLException {
        try (PostgresServer server = PostgresServer.start(settings(Durability.FAST), RunAs.NOBODY)) {
            server.createDatabase("ledger");
            assertEquals("UTF8", value(server, "show server_encoding"));
        }
    }

    static boolean isRoot() {
        return RunAs.here() != RunAs.SELF;
    }

    private PostgresServer start(Durability durability) {
        return PostgresServer.start(settings(durability));
    }

    private PostgresServer.Settings settings(Durability durability) {
        return new PostgresServer.Settings(
                Workspace.CACHE, folder.resolve("data"), port, durability, folder.resolve("log"), Lifetime.ofThisJvm());
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static String value(PostgresServer server, String query) throws SQLException {
        try (Connection connection = server.endpoint().connect("ledger");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
