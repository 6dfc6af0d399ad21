package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with the pid and the start time of a process: the number alone may belong to a stranger after a reboot. */
public record PidFile(Path file) {

    /** Start times are counted from the boot time, which moves a little when the wall clock is corrected. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Pattern WRITTEN = Pattern.compile("(\\d+) (\\d+)\n");

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was written, if that very process still runs. */
    public Optional<ProcessHandle> running() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Matcher written = WRITTEN.matcher(Files.readString(file));
            // Empty while its writer is at it.
            return written.matches() ? running(written) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> running(Matcher written) {
        Instant start = Instant.ofEpochMilli(Long.parseLong(written.group(2)));
        return ProcessHandle.of(Long.parseLong(written.group(1)))
                .filter(ProcessTree::runs)
                .filter(process -> startedAt(process, start));
    }

    private static boolean startedAt(ProcessHandle process, Instant start) {
        return Duration.between(startOf(process), start).abs().compareTo(TOLERANCE) < 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
