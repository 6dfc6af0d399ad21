package io.saldo.test.infra;

import io.saldo.servers.Durability;
import io.saldo.servers.KafkaServer;
import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.PostgresServer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A container of each server, with the settings of the processes, on a port of the loopback address. */
final class ServerContainers {

    private static final int POSTGRES_PORT = 5432;
    private static final int KAFKA_PORT = 9092;

    /** The user that the image makes; so it also runs where its start script does not change users. */
    private static final String POSTGRES_USER = "999:999";

    private ServerContainers() {}

    static GenericContainer<?> postgres(String image, int port) {
        return container(image, port, POSTGRES_PORT)
                .withEnv("POSTGRES_PASSWORD", PostgresEndpoint.PASSWORD)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --no-locale --data-checksums --no-sync")
                .withCreateContainerCmdModifier(command -> command.withUser(POSTGRES_USER))
                .withCommand(PostgresServer.containerCommand(Durability.FAST).toArray(String[]::new));
    }

    static GenericContainer<?> kafka(String image, int port) {
        Map<String, String> own = Map.of(
                "CLUSTER_ID",
                KafkaServer.CLUSTER_ID,
                "KAFKA_HEAP_OPTS",
                String.join(" ", KafkaServer.SMALL_JVM),
                "KAFKA_LISTENERS",
                "PLAINTEXT://0.0.0.0:" + KAFKA_PORT + ",CONTROLLER://127.0.0.1:9093",
                "KAFKA_ADVERTISED_LISTENERS",
                "PLAINTEXT://127.0.0.1:" + port,
                "KAFKA_CONTROLLER_QUORUM_VOTERS",
                "1@127.0.0.1:9093",
                "KAFKA_LOG_DIRS",
                "/var/lib/kafka/data");
        return container(image, port, KAFKA_PORT)
                .withEnv(environment(KafkaServer.settings()))
                .withEnv(own);
    }

    /** {@code a.b=c} is {@code KAFKA_A_B=c} for the official image. */
    static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach((name, value) ->
                environment.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return environment;
    }

    private static GenericContainer<?> container(String image, int port, int inside) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(inside)
                .withImagePullPolicy(name -> false)
                .waitingFor(Wait.forListeningPort());
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, inside)));
        return container;
    }
}
