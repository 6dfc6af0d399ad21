package io.saldo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
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

    /** The server knows no names of zones yet when it reads it. */
    private static final DateTimeFormatter AS_SETTING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

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
                Files.writeString(base().resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    /**
     * Puts the copy in place of the data of a server that is stopped; when it starts it plays the log up to that moment,
     * or to its end. Returns where the data that was there is kept.
     */
    public Path putBack(Path data, Optional<Instant> to) throws IOException {
        Path kept = data.resolveSibling(
                data.getFileName() + "-before-" + Instant.now().toEpochMilli());
        Files.move(data, kept, StandardCopyOption.ATOMIC_MOVE);
        Tree.copy(base(), data, Set.of(), Set.of());
        // What the server had not archived yet is still in its own folder.
        String settings =
                "restore_command = 'cp \"%s/%%f\" \"%%p\" || cp \"%s/pg_wal/%%f\" \"%%p\"'%n".formatted(wal(), kept)
                        + "recovery_target_action = 'promote'\n"
                        + to.map(moment -> "recovery_target_time = '%s'%n".formatted(AS_SETTING.format(moment)))
                                .orElse("");
        Files.writeString(
                data.resolve("postgresql.auto.conf"), settings, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
        RunAs.here().own(data);
        return kept;
    }

    /** Whether a server that was put back has played its log and takes writes; the moment then holds no longer. */
    public static boolean hasPlayed(PostgresEndpoint server) {
        try (Connection connection = server.connect(PostgresEndpoint.USER);
                ResultSet answer = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
            answer.next();
            if (answer.getBoolean(1)) {
                return false;
            }
            connection.createStatement().execute("alter system reset all");
            return true;
        } catch (SQLException starting) {
            return false;
        }
    }

    private Path base() {
        return folder.resolve("base");
    }

    private Path wal() {
        return folder.resolve("wal");
    }
}
