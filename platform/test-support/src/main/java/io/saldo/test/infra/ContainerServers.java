package io.saldo.test.infra;

import io.saldo.servers.FreePorts;
import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.PostgresEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** The servers as containers by Testcontainers, found again by a label: the supervisor ends them, no helper container. */
record ContainerServers(InfraFolder folder, ContainerEngine engine) implements Servers {

    /** For Testcontainers: without these two it looks for images of its own. */
    static final Map<String, String> ENVIRONMENT =
            Map.of("TESTCONTAINERS_RYUK_DISABLED", "true", "TESTCONTAINERS_HOST_OVERRIDE", "127.0.0.1");

    private static final String LABEL = "saldo.test-infra";
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);

    @Override
    public Endpoints start() {
        markStarted();
        ServerImages images = ServerImages.ofProject();
        List<Integer> ports = FreePorts.distinct(1 + BROKERS);
        var postgres = starting(ServerContainers.postgres(images.postgres(), ports.getLast()));
        var brokers = IntStream.range(0, BROKERS)
                .mapToObj(broker -> starting(ServerContainers.kafka(images.kafka(), ports.get(broker))))
                .toList();
        postgres.join();
        brokers.forEach(CompletableFuture::join);
        var endpoint = new PostgresEndpoint("127.0.0.1", ports.getLast());
        awaitAnswer(endpoint);
        return new Endpoints(
                endpoint,
                ports.stream().limit(BROKERS).map(ContainerServers::broker).toList());
    }

    private CompletableFuture<Void> starting(GenericContainer<?> container) {
        container.withLabel(LABEL, folder.path().toString());
        return CompletableFuture.runAsync(container::start);
    }

    private static KafkaEndpoint broker(int port) {
        return new KafkaEndpoint("127.0.0.1:" + port);
    }

    /** The image makes the data folder first: a port that is open need not answer queries yet. */
    private static void awaitAnswer(PostgresEndpoint postgres) {
        long end = System.nanoTime() + READY_LIMIT.toNanos();
        while (!postgres.answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL in its container was not ready within " + READY_LIMIT);
            }
        }
    }

    /** From now on {@link #stop} asks the engine, however this start ends. */
    private void markStarted() {
        try {
            Files.writeString(folder.containers(), LABEL + "=" + folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks no engine where this checkout has had no containers, and needs none that has gone. */
    @Override
    public void stop() {
        if (Files.exists(folder.containers()) && engine.lacks(List.of()).isEmpty()) {
            removeAll();
        }
        InfraFolder.delete(folder.containers());
    }

    private void removeAll() {
        var client = DockerClientFactory.instance().client();
        client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(LABEL, folder.path().toString()))
                .exec()
                .forEach(container -> client.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec());
    }
}
