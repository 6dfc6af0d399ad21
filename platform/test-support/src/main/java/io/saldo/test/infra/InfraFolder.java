package io.saldo.test.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the test JVMs and the supervisor meet: the lock, the endpoints, who uses the servers, and their data. */
record InfraFolder(Path path, Path cache, Path kafkaJars) {

    static InfraFolder ofProject() {
        Path root = ProjectRoot.find();
        Path path = root.resolve("target/test-infra");
        return new InfraFolder(path, path.resolve("cache"), root.resolve("deploy/kafka-broker/target/lib"));
    }

    /** As arguments of the supervisor's command line, and back. */
    List<String> asArguments() {
        return List.of(path.toString(), cache.toString(), kafkaJars.toString());
    }

    static InfraFolder ofArguments(List<String> arguments) {
        return new InfraFolder(Path.of(arguments.get(0)), Path.of(arguments.get(1)), Path.of(arguments.get(2)));
    }

    Path endpoints() {
        return path.resolve("endpoints.properties");
    }

    Path supervisorPid() {
        return path.resolve("supervisor.pid");
    }

    Path supervisorLog() {
        return path.resolve("supervisor.log");
    }

    Path postgresPid() {
        return path.resolve("postgres.pid");
    }

    Path kafkaPid(int broker) {
        return path.resolve("kafka-%d.pid".formatted(broker));
    }

    /** Held by the test JVM that has the broker to itself. */
    Path brokerLock(int broker) {
        return path.resolve("kafka-%d.lock".formatted(broker));
    }

    /** There once containers have been started for this folder. */
    Path containers() {
        return path.resolve("containers");
    }

    Path data() {
        return path.resolve("data");
    }

    /** One pid file per process that keeps the servers wanted: a build, or a test JVM where there is no build. */
    Path owners() {
        return path.resolve("owners");
    }

    /** One pid file per test JVM. */
    Path users() {
        return path.resolve("users");
    }

    /** Only one process at a time joins, starts or ends the servers. */
    <T> T locked(Supplier<T> work) {
        try {
            Files.createDirectories(path);
            try (FileChannel channel = FileChannel.open(
                            path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(fileOrFolder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
