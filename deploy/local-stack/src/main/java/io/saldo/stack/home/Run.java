package io.saldo.stack.home;

import io.saldo.stack.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** What a stack was started with. */
public record Run(Ports ports, Caches caches) {

    /** Whether start-up caches are trained before the start. */
    public enum Caches {
        AS_THEY_ARE,
        TRAINED_FIRST
    }

    /** The run of the stack that uses this folder now, or used it last. */
    public static Optional<Run> latest(StackHome home) {
        try {
            return Files.exists(home.runFile()) ? Optional.of(Json.read(home.runFile(), Run.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(StackHome home) {
        try {
            Files.createDirectories(home.folder());
            Files.writeString(home.runFile(), Json.write(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
