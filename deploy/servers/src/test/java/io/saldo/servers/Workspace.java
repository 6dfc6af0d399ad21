package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders below target/: unlike a temporary folder, every user may pass through them. */
final class Workspace {

    static final Path CACHE = Path.of("target/servers-cache");
    static final Path KAFKA_JARS = Path.of("../kafka-broker/target/lib");

    private static final Path TESTS = Path.of("target/servers-test");

    static {
        forgetEarlierRuns();
    }

    private Workspace() {}

    static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(TESTS);
            Path folder = Files.createTempDirectory(parent, name).toAbsolutePath();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetEarlierRuns() {
        if (!Files.exists(TESTS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
