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
import java.util.Optional;
import java.util.Set;

/** Puts a backup in the place of the data of a server that is stopped; what was there before is kept beside it. */
public final class PostgresRestore {

    /** What the server says when it has played all of its log and there was no transaction after the moment. */
    public static final String NOTHING_AFTER = "recovery ended before configured recovery target was reached";

    private static final String SETTINGS = "postgresql.auto.conf";
    private static final String MOMENT = "recovery_target_time";

    /** The server knows no names of zones yet when it reads it. */
    private static final DateTimeFormatter AS_SETTING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private final PostgresBackup backup;
    private final Path data;
    private final Path kept;

    public PostgresRestore(PostgresBackup backup, Path data) {
        this.backup = backup;
        this.data = data;
        this.kept = data.resolveSibling(
                data.getFileName() + "-before-" + Instant.now().toEpochMilli());
    }

    /**
     * When the server starts it plays the log up to that moment, or to its end. Returns where the data is that was there.
     * Throws {@link IOException} and changes no data when there is a gap in the log: nothing after it can be had.
     */
    public Path putBack(Optional<Instant> to) throws IOException {
        var log = new WriteAheadLog(backup.wal());
        if (backup.keepsLogOf(data)) {
            log.addRestOf(data.resolve("pg_wal"));
        }
        Optional<String> gap = log.missing(Files.readString(backup.label()));
        if (gap.isPresent()) {
            throw new IOException("The log in %s has a gap: %s is missing".formatted(backup.wal(), gap.get()));
        }
        if (Files.exists(data)) {
            Files.move(data, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Tree.copy(backup.base(), data, Set.of(), Set.of());
        String settings = "restore_command = 'cp \"%s/%%f\" \"%%p\"'%n".formatted(backup.wal())
                + "recovery_target_action = 'promote'\n"
                + to.map(moment -> "%s = '%s'%n".formatted(MOMENT, AS_SETTING.format(moment)))
                        .orElse("");
        Files.writeString(data.resolve(SETTINGS), settings, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
        RunAs.here().own(backup.wal());
        RunAs.here().own(data);
        return kept;
    }

    /** For a server that ended with {@link #NOTHING_AFTER}: all of the log is what there was at the moment. */
    public void playToTheEnd() throws IOException {
        Path settings = data.resolve(SETTINGS);
        Files.write(
                settings,
                Files.readAllLines(settings).stream()
                        .filter(line -> !line.startsWith(MOMENT))
                        .toList());
    }

    /** All is as it was before; the server must be stopped. */
    public void undo() throws IOException {
        if (Files.exists(kept)) {
            Tree.delete(data);
            Files.move(kept, data, StandardCopyOption.ATOMIC_MOVE);
        }
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
}
