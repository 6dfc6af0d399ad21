package io.saldo.test.infra;

import java.time.Duration;
import java.util.List;

/** A process of its own that starts PostgreSQL and the Kafka brokers, and ends them when nobody wants them any more. */
final class Supervisor {

    private static final Duration WATCH_EVERY = Duration.ofMillis(500);
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(10);

    private final InfraFolder folder;
    private final ContainerEngine engine = ContainerEngine.ofThisMachine();
    private final Servers embedded;
    private final Servers containers;

    private Supervisor(InfraFolder folder) {
        this.folder = folder;
        this.embedded = new EmbeddedServers(folder);
        this.containers = new ContainerServers(folder, engine);
    }

    /** The mode that is asked for, then the folder. */
    public static void main(String[] arguments) throws InterruptedException {
        InfraMode asked = InfraMode.of(arguments[0]);
        List<String> folder = List.of(arguments).subList(1, arguments.length);
        Supervisor supervisor = new Supervisor(InfraFolder.ofArguments(folder));
        supervisor.stopServers();
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopServers, "stop-servers"));
        supervisor.startServers(asked);
        supervisor.watch();
    }

    private void startServers(InfraMode asked) {
        InfraChoice choice = InfraChoice.of(
                asked, () -> engine.lacks(ServerImages.ofProject().all()));
        Servers servers = choice.servers() == InfraMode.CONTAINERS ? containers : embedded;
        servers.start().write(folder.endpoints(), choice);
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

    /** Also what a killed predecessor left behind, whichever it ran. */
    private void stopServers() {
        embedded.stop();
        containers.stop();
    }
}
