package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders below target/: unlike a temporary folder, every user may pass through them. */
final class Workspace {

    static final Path CACHE = Path.of("target/servers-cache");
    static final Path KAFKA_JARS = Path.of("../kafka-broker/target/lib");

    private Workspace() {}

    static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target/servers-test"));
            Path folder = Files.createTempDirectory(parent, name).toAbsolutePath();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
