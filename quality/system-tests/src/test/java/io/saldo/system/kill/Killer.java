package io.saldo.system.kill;

import io.saldo.stack.home.Port;
import io.saldo.system.SystemStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kills one service again and again, each time at a crash point where it has not died yet, and starts it again. Which
 * points are armed at a time is drawn from the seed: about half of what is left, at the end all.
 */
final class Killer implements AutoCloseable {

    private static final Pattern HALTED = Pattern.compile("halted at crash point ([A-Z_]+)");
    private static final int MOST_PASSAGES = 3;

    private final SystemStack stack;
    private final String service;
    private final CrashPoints points;
    private final Random random;
    private final Set<String> registered;
    private final Set<String> hit = new TreeSet<>();
    private final Phaser restarts = new Phaser(1);
    private volatile CompletableFuture<?> watching = CompletableFuture.completedFuture(0);
    private volatile boolean up = true;
    private boolean all;
    private boolean over;
    private int kills;
    private int haltsSeen;
    private @Nullable RuntimeException failure;

    Killer(SystemStack stack, String service, long seed) throws IOException {
        this.stack = stack;
        this.service = service;
        String port = service.replace("-service", "").toUpperCase(java.util.Locale.ROOT) + "_MANAGEMENT";
        points = new CrashPoints(stack.url(Port.valueOf(port)));
        random = new Random(seed * 31 + service.hashCode());
        registered = points.registered();
        haltsSeen = halts().size();
    }

    /** Begins, or draws anew what is armed. */
    synchronized void draw(boolean allThatIsLeft) {
        all = allThatIsLeft;
        arm();
    }

    /** Waits for the end of the process from now on. */
    void watch() {
        watching = ProcessHandle.of(stack.process(service).pid())
                .orElseThrow()
                .onExit()
                .thenRunAsync(this::startAgain, Thread::startVirtualThread);
    }

    /** A kill at any moment, wherever the service is; false when it is about to start. */
    boolean killNow() {
        return up && stack.kill(service);
    }

    /** Leaves the service alive, with nothing armed and nobody watching. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        registered.forEach(point -> points.arm(point, Integer.MAX_VALUE));
        restarts.arriveAndAwaitAdvance();
        if (watching.cancel(false) && !stack.runs(service)) {
            stack.startAgain(service);
        }
        if (failure != null) {
            throw failure;
        }
    }

    synchronized int kills() {
        return kills;
    }

    Set<String> registered() {
        return registered;
    }

    synchronized Set<String> hit() {
        return Set.copyOf(hit);
    }

    /** How many points are not excluded. */
    int reachable() {
        return registered.size() - Exclusions.of(service).size();
    }

    String service() {
        return service;
    }

    private void startAgain() {
        restarts.register();
        try {
            up = false;
            note();
            stack.startAgain(service);
            up = true;
            watch();
            synchronized (this) {
                arm();
            }
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            restarts.arriveAndDeregister();
        }
    }

    private synchronized void note() {
        kills++;
        List<String> halts = halts();
        hit.addAll(halts.subList(haltsSeen, halts.size()));
        haltsSeen = halts.size();
    }

    private void arm() {
        if (over) {
            return;
        }
        for (String point : registered) {
            boolean drawn = random.nextBoolean();
            int passage = 1 + random.nextInt(MOST_PASSAGES);
            if (!hit.contains(point) && (drawn || all)) {
                points.arm(point, all ? 1 : passage);
            }
        }
    }

    private List<String> halts() {
        Path log = stack.home().log(service);
        List<String> halts = new ArrayList<>();
        try {
            Matcher halted = HALTED.matcher(Files.readString(log));
            while (halted.find()) {
                halts.add(halted.group(1));
            }
            return halts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
