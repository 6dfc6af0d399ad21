package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the shared servers listen, as the supervisor tells the test JVMs in a file: one PostgreSQL, some Kafka brokers. */
record Endpoints(PostgresEndpoint postgres, List<KafkaEndpoint> brokers) {

    private static final String SERVERS = "servers";
    private static final String REASON = "reason";
    private static final String HOST = "postgres.host";
    private static final String PORT = "postgres.port";
    private static final String BROKERS = "kafka.brokers";

    /** Moved into place, so that a reader finds all of it or nothing. */
    void write(Path file, InfraChoice choice) {
        Properties properties = new Properties();
        properties.setProperty(SERVERS, choice.servers().word());
        properties.setProperty(REASON, choice.reason());
        properties.setProperty(HOST, postgres.host());
        properties.setProperty(PORT, Integer.toString(postgres.port()));
        properties.setProperty(
                BROKERS, brokers.stream().map(KafkaEndpoint::bootstrapServers).collect(Collectors.joining(" ")));
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try (Writer out = Files.newBufferedWriter(partial)) {
                properties.store(out, null);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Endpoints read(Path file) {
        Properties properties = load(file);
        return new Endpoints(
                new PostgresEndpoint(properties.getProperty(HOST), Integer.parseInt(properties.getProperty(PORT))),
                Stream.of(properties.getProperty(BROKERS).split(" ", -1))
                        .map(KafkaEndpoint::new)
                        .toList());
    }

    /** What they run as, told beside them. */
    static InfraChoice choice(Path file) {
        Properties properties = load(file);
        return new InfraChoice(InfraMode.of(properties.getProperty(SERVERS)), properties.getProperty(REASON));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
