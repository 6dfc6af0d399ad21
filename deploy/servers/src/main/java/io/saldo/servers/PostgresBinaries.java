package io.saldo.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the jar once per version into a cache folder. */
record PostgresBinaries(Path home) {

    private static final String PACKED = "/postgres-linux-x86_64.txz";
    private static final int OWNER_EXECUTES = 0100;

    static PostgresBinaries in(Path cache) {
        Path home = cache.toAbsolutePath().resolve("postgresql-" + version());
        if (Files.exists(home)) {
            return new PostgresBinaries(home);
        }
        new OneAtATime(cache.resolve("unpack.lock")).run(() -> {
            if (!Files.exists(home)) {
                unpackTo(home);
            }
        });
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Beside its place first: a folder with the final name is always complete. */
    private static void unpackTo(Path home) throws IOException {
        Path partial = Files.createTempDirectory(home.getParent(), "unpacking");
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream packed = packed();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, partial);
            }
        }
        Files.move(partial, home);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream packed() {
        InputStream packed = PostgresBinaries.class.getResourceAsStream(PACKED);
        if (packed == null) {
            throw new IllegalStateException("no PostgreSQL programs for this machine on the class path: " + PACKED);
        }
        return packed;
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
