package io.saldo.test.infra;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The images of PostgreSQL and Kafka, as {@code deploy/compose} names them. */
record ServerImages(String postgres, String kafka) {

    private static final String LOCK = "deploy/compose/images.lock";

    /** {@code SALDO_PINNED} names another file of the same form, as it does for {@code saldo-compose}. */
    static ServerImages ofProject() {
        String pinned = System.getenv().getOrDefault("SALDO_PINNED", LOCK);
        return read(ProjectRoot.find().resolve(pinned));
    }

    static ServerImages read(Path file) {
        Properties names = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerImages(named(names, "SALDO_IMAGE_POSTGRES", file), named(names, "SALDO_IMAGE_KAFKA", file));
    }

    private static String named(Properties names, String variable, Path file) {
        String name = names.getProperty(variable);
        if (name == null) {
            throw new IllegalStateException(file + " names no " + variable);
        }
        return name;
    }

    List<String> all() {
        return List.of(postgres, kafka);
    }
}
