package io.saldo.stack.command;

import io.saldo.stack.restore.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the stopped stack back to a moment. */
@Command(
        name = "restore",
        description = "Bring the databases back from a backup, to a moment or to the last transaction.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "what ./saldo backup has made")
    private Path folder = Path.of("");

    @Option(names = "--to", paramLabel = "INSTANT", description = "real time, such as 2026-10-01T00:00:00Z")
    private @Nullable String to;

    @Override
    public Integer call() throws IOException {
        Optional<Instant> moment = Optional.ofNullable(to).map(ClockCommand::instant);
        new Restore(Saldo.home(), System.out).run(Saldo.file(folder), moment);
        return 0;
    }
}
