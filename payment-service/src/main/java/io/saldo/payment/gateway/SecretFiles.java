package io.saldo.payment.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Secrets as files of one folder, read again when they change, so that a key is rolled and an account added without a
 * restart (gw:P-12). A value that everybody knows is refused where money is; it is never shown.
 */
final class SecretFiles {

    private static final String PREVIOUS = ".previous";
    private static final String OF_THE_SIMULATOR = "saldo-simulator";
    private static final Set<String> PUBLISHED = Set.of(
            "SB-Mid-server-xxxxxxxxxxxxxxxxxx",
            "askvnoibnosifnboseofinbofinfgbiufglnbfg",
            "test-key",
            "test-server-key",
            "test_secret",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "whsec_test_secret");

    private final Optional<Path> folder;
    private final boolean forTests;
    private final Map<Path, Read> read = new ConcurrentHashMap<>();

    SecretFiles(Optional<Path> folder, boolean forTests) {
        this.folder = folder;
        this.forTests = forTests;
        folder.filter(Files::isDirectory).ifPresent(this::checkAll);
    }

    private record Read(FileTime changed, String value) {}

    /** The newest first, at most two. */
    List<String> valid(String account, SecretKind kind) {
        String name = account + "." + kind.fileName();
        return folder.stream()
                .flatMap(in -> Stream.of(in.resolve(name), in.resolve(name + PREVIOUS)))
                .filter(Files::isRegularFile)
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String value(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Read known = read.get(file);
            if (known != null && known.changed().equals(changed)) {
                return known.value();
            }
            String value = checked(file, Files.readString(file).strip());
            read.put(file, new Read(changed, value));
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the secret in " + file, e);
        }
    }

    private String checked(Path file, String value) {
        if (!forTests && (PUBLISHED.contains(value) || value.contains(OF_THE_SIMULATOR))) {
            throw new IllegalStateException("The secret in " + file + " is a published test value: set your own.");
        }
        return value;
    }

    private void checkAll(Path in) {
        try (Stream<Path> files = Files.list(in)) {
            files.filter(Files::isRegularFile).forEach(this::value);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the secrets in " + in, e);
        }
    }
}
