package io.saldo.stack.restore;

import io.saldo.servers.PostgresBackup;
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

    /** The data that was there before stays beside the new one. */
    public void run(Path folder, Optional<Instant> to) {
        if (!new Processes(home).running().isEmpty()) {
            throw new StackFailure("The stack runs: stop it with ./saldo down first.");
        }
        if (!Files.exists(folder.resolve("base/backup_label"))) {
            throw new StackFailure("There is no backup in " + folder + ".");
        }
        Run last = Run.latest(home).orElseThrow(() -> new StackFailure("No stack has run here yet."));
        try {
            Path kept = new PostgresBackup(folder).putBack(home.data(POSTGRES), to);
            out.println("The databases as they were before are kept in " + kept + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var servers = new BareServers(home, last.ports())) {
            servers.postgresProcess().awaitReady(PLAY_LIMIT, () -> PostgresBackup.hasPlayed(servers.postgres()));
            out.println("The databases stand where they stood "
                    + to.map(moment -> "at " + moment).orElse("after the last transaction") + ".");
            to.ifPresent(moment -> rewind(servers, moment));
        }
    }

    private void rewind(BareServers servers, Instant moment) {
        var rewound = new Rewind(servers.kafka(), BareServers.topicsFromOutside()).to(moment);
        out.printf(
                "Events sent once more: %,d; of the time after, skipped: %,d.%n",
                rewound.sentAgain(), rewound.skipped());
    }
}
