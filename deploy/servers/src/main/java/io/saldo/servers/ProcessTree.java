package io.saldo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process with everything that descends from it, stopped as one. */
final class ProcessTree {

    private static final Duration POLL = Duration.ofMillis(50);

    private final ProcessHandle root;
    private final Set<ProcessHandle> members = new HashSet<>();

    /** Children are noted now: once their parent has gone they cannot be told from strangers. */
    ProcessTree(ProcessHandle root) {
        this.root = root;
        members.add(root);
        root.descendants().forEach(members::add);
    }

    /** SIGTERM to all, also to children born meanwhile; SIGKILL to what is left after the limit. */
    void stop(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        members.forEach(ProcessHandle::destroy);
        for (var next = anyRunning(); next.isPresent() && System.nanoTime() < end; next = anyRunning()) {
            root.descendants().filter(members::add).forEach(ProcessHandle::destroy);
            awaitExit(next.get(), POLL);
        }
        kill();
    }

    void kill() {
        for (var next = anyRunning(); next.isPresent(); next = anyRunning()) {
            root.descendants().forEach(members::add);
            members.forEach(ProcessHandle::destroyForcibly);
            awaitExit(next.get(), POLL);
        }
    }

    private Optional<ProcessHandle> anyRunning() {
        return members.stream().filter(ProcessTree::runs).findAny();
    }

    /** What has ended but was never reaped (its parent is gone and pid 1 does not care) does not run. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    static void awaitExit(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for process " + process.pid(), e);
        }
    }
}
