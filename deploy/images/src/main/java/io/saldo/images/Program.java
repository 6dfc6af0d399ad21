package io.saldo.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of this machine that is run to its end. */
final class Program {

    private Program() {}

    /** Its output; a failure says what it said. */
    static String run(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ImagesFailure(command.getFirst() + " has failed: " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new ImagesFailure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImagesFailure("interrupted", e);
        }
    }
}
