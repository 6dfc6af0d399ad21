package io.saldo.test.infra;

import io.saldo.servers.Durability;
import io.saldo.servers.FreePorts;
import io.saldo.servers.KafkaServer;
import io.saldo.servers.Lifetime;
import io.saldo.servers.PostgresServer;
import io.saldo.servers.ServerProcess;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The servers as processes of this machine, found again by their pid files. */
record EmbeddedServers(InfraFolder folder) implements Servers {

    @Override
    public Endpoints start() {
        List<Integer> ports = FreePorts.distinct(1 + 2 * BROKERS);
        var postgres = CompletableFuture.supplyAsync(() -> PostgresServer.start(postgres(ports.getLast())));
        var brokers = IntStream.range(0, BROKERS)
                .mapToObj(broker -> kafka(broker, ports.get(2 * broker), ports.get(2 * broker + 1)))
                .map(settings -> CompletableFuture.supplyAsync(() -> KafkaServer.start(settings)))
                .toList();
        return new Endpoints(
                postgres.join().endpoint(),
                brokers.stream().map(broker -> broker.join().endpoint()).toList());
    }

    @Override
    public void stop() {
        IntStream.range(0, BROKERS)
                .mapToObj(broker -> ServerProcess.ofPidFile("Kafka", folder.kafkaPid(broker)))
                .flatMap(Optional::stream)
                .forEach(ServerProcess::kill);
        ServerProcess.ofPidFile("PostgreSQL", folder.postgresPid()).ifPresent(ServerProcess::kill);
        InfraFolder.delete(folder.data());
    }

    private PostgresServer.Settings postgres(int port) {
        return new PostgresServer.Settings(
                folder.cache(),
                folder.data().resolve("postgres"),
                port,
                Durability.FAST,
                folder.path().resolve("postgres.log"),
                Lifetime.detached(folder.postgresPid()));
    }

    private KafkaServer.Settings kafka(int broker, int port, int controllerPort) {
        return new KafkaServer.Settings(
                folder.kafkaJars(),
                folder.data().resolve("kafka-" + broker),
                port,
                controllerPort,
                Stream.concat(KafkaServer.SMALL_JVM.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                        .toList(),
                folder.path().resolve("kafka-%d.log".formatted(broker)),
                Lifetime.detached(folder.kafkaPid(broker)));
    }
}
