package io.saldo.test.infra;

import io.saldo.servers.Durability;
import io.saldo.servers.FreePorts;
import io.saldo.servers.KafkaServer;
import io.saldo.servers.Lifetime;
import io.saldo.servers.PostgresServer;
import io.saldo.servers.ServerProcess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A process of its own that starts PostgreSQL and the Kafka brokers, and ends them when nobody wants them any more. As
 * many brokers as modules are tested at the same time, since topics bear their real names.
 */
final class Supervisor {

    static final int BROKERS = 2;

    private static final Duration WATCH_EVERY = Duration.ofMillis(500);
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(10);

    private final InfraFolder folder;

    private Supervisor(InfraFolder folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Supervisor supervisor = new Supervisor(InfraFolder.ofArguments(arguments));
        supervisor.stopServers();
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopServers, "stop-servers"));
        supervisor.startServers().write(supervisor.folder.endpoints());
        supervisor.watch();
    }

    private Endpoints startServers() {
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

    private void watch() throws InterruptedException {
        Demand demand = new Demand(folder, IDLE_LIMIT);
        while (!endedBecauseOf(demand)) {
            Thread.sleep(WATCH_EVERY);
        }
    }

    /** Under the lock: nobody joins servers that are about to end. */
    private boolean endedBecauseOf(Demand demand) {
        if (demand.present()) {
            return false;
        }
        return folder.locked(() -> {
            if (demand.present()) {
                return false;
            }
            InfraFolder.delete(folder.endpoints());
            stopServers();
            InfraFolder.delete(folder.owners());
            InfraFolder.delete(folder.users());
            return true;
        });
    }

    /** By pid file, so that a supervisor also ends what a killed predecessor left behind. */
    private void stopServers() {
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
