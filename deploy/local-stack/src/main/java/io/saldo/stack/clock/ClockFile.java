package io.saldo.stack.clock;

import io.saldo.stack.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The billing time beside the data that it belongs to, so that the next run goes on from there. */
public record ClockFile(Path file) {

    public Optional<BillingTime> read() {
        try {
            return Files.exists(file) ? Optional.of(Json.read(file, BillingTime.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(BillingTime time) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, Json.write(time));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
