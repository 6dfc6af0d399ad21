package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lines for the person who waits at the terminal, in a file: the launcher outlives the terminal. */
public record Progress(Path file) {

    /** Begins the last line of a start that went well. */
    public static final String READY = "Ready";

    /** Begins the last line of a start that failed. */
    public static final String FAILED = "Failed";

    public void clear() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void say(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
