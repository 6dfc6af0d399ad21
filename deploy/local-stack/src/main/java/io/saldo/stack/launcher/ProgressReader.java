package io.saldo.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Follows the progress file of a launcher until its last line. */
record ProgressReader(Path file, BooleanSupplier launcherAlive) {

    private static final int POLL_MILLIS = 100;

    /** Whether the start went well. */
    boolean showAll(PrintStream out) {
        int shown = 0;
        while (true) {
            boolean alive = launcherAlive.getAsBoolean();
            List<String> lines = lines();
            for (String line : lines.subList(shown, lines.size())) {
                out.println(line);
                if (line.startsWith(Progress.READY)) {
                    return true;
                }
            }
            shown = lines.size();
            if (!alive) {
                return false;
            }
            pause();
        }
    }

    /** Whole lines only: the last one may be half written. */
    private List<String> lines() {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
