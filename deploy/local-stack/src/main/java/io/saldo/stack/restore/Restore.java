package io.saldo.stack.restore;

import io.saldo.servers.PostgresBackup;
import io.saldo.servers.PostgresRestore;
import io.saldo.servers.ServerLog;
import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.launcher.BareServers;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Brings a stack that is stopped back to a moment, or to the last transaction that the log has. */
public record Restore(StackHome home, PrintStream out) {

    private static final Duration PLAY_LIMIT = Duration.ofMinutes(10);
    private static final String POSTGRES = "postgres";

    /** The data that was there before stays beside the new one; it is put back when the backup cannot be played. */
    public void run(Path folder, Optional<Instant> to) throws IOException {
        if (!new Processes(home).running().isEmpty()) {
            throw new StackFailure("The stack runs: stop it with ./saldo down first.");
        }
        if (!Files.exists(folder.resolve("base/backup_label"))) {
            throw new StackFailure("There is no backup in " + folder + ".");
        }
        Run last = Run.latest(home).orElseThrow(() -> new StackFailure("No stack has run here yet."));
        var restore = new PostgresRestore(new PostgresBackup(folder), home.data(POSTGRES));
        Path kept = puttingBack(restore, to);
        out.println("The databases as they were before are kept in " + kept + ".");
        try (BareServers servers = play(restore, last)) {
            out.println("The databases stand where they stood "
                    + to.map(moment -> "at " + moment).orElse("after the last transaction") + ".");
            to.ifPresent(moment -> rewind(servers, moment));
        }
        out.println("Take a new backup once the stack is up: the log of this one ends here.");
    }

    private static Path puttingBack(PostgresRestore restore, Optional<Instant> to) throws IOException {
        try {
            return restore.putBack(to);
        } catch (IOException | UncheckedIOException e) {
            restore.undo();
            throw new StackFailure(e.getMessage() + ". Nothing was changed.", e);
        }
    }

    private BareServers play(PostgresRestore restore, Run last) throws IOException {
        ServerLog log = ServerLog.fromHere(home.log(POSTGRES));
        try {
            return played(last);
        } catch (RuntimeException e) {
            new Processes(home).stop();
            if (log.contains(PostgresRestore.NOTHING_AFTER)) {
                restore.playToTheEnd();
                return playedOrUndone(restore, last);
            }
            throw undone(restore, e);
        }
    }

    private BareServers playedOrUndone(PostgresRestore restore, Run last) throws IOException {
        try {
            return played(last);
        } catch (RuntimeException e) {
            new Processes(home).stop();
            throw undone(restore, e);
        }
    }

    private static StackFailure undone(PostgresRestore restore, RuntimeException why) throws IOException {
        restore.undo();
        return new StackFailure("The backup cannot be played, so all is as it was before: " + why.getMessage(), why);
    }

    private BareServers played(Run last) {
        var servers = new BareServers(home, last.ports());
        servers.postgresProcess().awaitReady(PLAY_LIMIT, () -> PostgresRestore.hasPlayed(servers.postgres()));
        return servers;
    }

    private void rewind(BareServers servers, Instant moment) {
        Rewind.Rewound rewound;
        try {
            rewound = new Rewind(servers.kafka(), BareServers.topicsFromOutside()).to(moment);
        } catch (RuntimeException e) {
            throw new StackFailure("The readers of Kafka are not back yet: run the same restore again.", e);
        }
        out.printf(
                "Events sent once more: %,d; of the time after, skipped: %,d.%n",
                rewound.sentAgain(), rewound.skipped());
    }
}
