package io.saldo.test.infra;

import io.saldo.servers.PidFile;
import java.nio.file.Path;
import java.time.Duration;

/** Whether anybody still wants the servers: a build that runs, and tests in it within the idle limit. */
final class Demand {

    private final InfraFolder folder;
    private final Duration idleLimit;
    private long lastUse = System.nanoTime();

    Demand(InfraFolder folder, Duration idleLimit) {
        this.folder = folder;
        this.idleLimit = idleLimit;
    }

    boolean present() {
        return anyRunning(folder.owners()) && !idle();
    }

    private boolean idle() {
        if (anyRunning(folder.users())) {
            lastUse = System.nanoTime();
            return false;
        }
        return System.nanoTime() - lastUse > idleLimit.toNanos();
    }

    private static boolean anyRunning(Path pidFiles) {
        return InfraFolder.filesIn(pidFiles).stream()
                .anyMatch(file -> new PidFile(file).running().isPresent());
    }
}
