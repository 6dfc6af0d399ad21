package io.saldo.system.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that looks like a checkout: links to this one, but to an older one for each service that is not replaced yet. */
record Builds(Path root) {

    /** In the order in which they are replaced. */
    static final List<String> SERVICES =
            List.of("notification-service", "invoice-service", "account-service", "payment-service");

    /** All services older. */
    void mixed(Path older) throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> entries = Files.list(own())) {
            for (Path entry : entries.toList()) {
                link(entry.getFileName().toString(), entry);
            }
        }
        for (String service : SERVICES) {
            link(service, older.resolve(service));
        }
    }

    /** From its next start on the service is of this checkout. */
    void replace(String service) throws IOException {
        link(service, own().resolve(service));
    }

    private void link(String name, Path to) throws IOException {
        Path link = root.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to.toAbsolutePath());
    }

    private static Path own() {
        return Path.of(System.getProperty("saldo.root")).toAbsolutePath();
    }
}
