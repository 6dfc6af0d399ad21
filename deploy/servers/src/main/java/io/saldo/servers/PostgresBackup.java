package io.saldo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A copy of a server's data, taken while it works, and its write-ahead log from then on: any later moment can be brought
 * back. As PostgreSQL's manual has it under "Continuous Archiving and Point-in-Time Recovery".
 */
public record PostgresBackup(Path folder) {

    /** Names the folder that takes the log; as long as it is missing from the data, the log goes nowhere. */
    private static final String ARCHIVE_TO = "archive-to";

    /** Under its final name only once it is whole. */
    static final List<String> ARCHIVING = List.of(
            "archive_mode=on",
            "archive_command=test ! -f %1$s || { cp %%p \"$(cat %1$s)/%%f.part\" && mv \"$(cat %1$s)/%%f.part\" \"$(cat %1$s)/%%f\"; }"
                    .formatted(ARCHIVE_TO));

    /** Belongs to the running server alone, or is made anew by it. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", ARCHIVE_TO);

    private static final Set<String> COPIED_EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp", "pg_notify");

    public PostgresBackup {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Copies the data of a running server and keeps its log from now on; refuses a folder that holds something. */
    public void take(PostgresEndpoint server, Path data) throws SQLException, IOException {
        Files.createDirectories(wal());
        Files.createDirectories(base());
        var user = RunAs.here();
        user.own(wal());
        Files.writeString(data.resolve(ARCHIVE_TO), wal().toString());
        try (Connection connection = server.connect(PostgresEndpoint.USER)) {
            connection.createStatement().execute("select pg_backup_start('saldo', true)");
            Tree.copy(data, base(), NOT_COPIED, COPIED_EMPTY);
            try (ResultSet stopped =
                    connection.createStatement().executeQuery("select labelfile from pg_backup_stop(true)")) {
                stopped.next();
                Files.writeString(label(), stopped.getString(1));
            }
        }
    }

    /** Whether the log of a server with this data is kept here. */
    boolean keepsLogOf(Path data) throws IOException {
        Path archiveTo = data.resolve(ARCHIVE_TO);
        return Files.exists(archiveTo) && Files.readString(archiveTo).equals(wal().toString());
    }

    Path base() {
        return folder.resolve("base");
    }

    Path wal() {
        return folder.resolve("wal");
    }

    Path label() {
        return base().resolve("backup_label");
    }
}
