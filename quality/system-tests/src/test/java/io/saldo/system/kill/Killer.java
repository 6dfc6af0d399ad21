package io.saldo.system.kill;

import io.saldo.stack.home.Port;
import io.saldo.system.SystemStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
    private volatile boolean up = true;
    private boolean all;
    private boolean over;
    private boolean closed;
    private int kills;
    private int haltsSeen;
    private @Nullable RuntimeException failure;

    Killer(SystemStack stack, String service, long seed) throws IOException {
        this.stack = stack;
        this.service = service;
        String port = service.replace("-service", "").toUpperCase(java.util.Locale.ROOT) + "_MANAGEMENT";
        points = new CrashPoints(
                stack.url(Port.valueOf(port)), stack.crashPoints().resolve(service + ".properties"));
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
        CompletableFuture<Void> _ = stack.end(service).thenRunAsync(this::startAgain, Thread::startVirtualThread);
    }

    /** A kill at any moment, wherever the service is; false when it is about to start. */
    boolean killNow() {
        return up && stack.kill(service);
    }

    /** Leaves the service alive, with nothing armed and nobody watching. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            over = true;
            points.armForStart(Map.of());
        }
        disarm();
        do {
            restarts.arriveAndAwaitAdvance();
        } while (!ended());
        if (!stack.runs(service)) {
            stack.startAgain(service);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private synchronized boolean ended() {
        closed = restarts.getRegisteredParties() == 1;
        return closed;
    }

    private synchronized boolean begins() {
        return !closed && restarts.register() >= 0;
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
        if (!begins()) {
            return;
        }
        try {
            up = false;
            boolean drawnForAll = start();
            up = true;
            watch();
            armAnew(drawnForAll);
        } catch (RuntimeException | IOException e) {
            failure = new IllegalStateException(service + " could not be killed and started again", e);
        } finally {
            restarts.arriveAndDeregister();
        }
    }

    /** May die at a point before it is ready, each time at another. Returns whether all that is left was armed. */
    private boolean start() throws IOException {
        for (int left = registered.size(); true; left--) {
            boolean drawnForAll = armForStart();
            try {
                stack.startAgain(service);
                return drawnForAll;
            } catch (IllegalStateException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private synchronized void note() {
        kills++;
        List<String> halts = halts();
        hit.addAll(halts.subList(haltsSeen, halts.size()));
        haltsSeen = halts.size();
    }

    /** What a service finds to do as it starts may be the last that passes a point. */
    private synchronized boolean armForStart() throws IOException {
        note();
        points.armForStart(drawn());
        return all;
    }

    /** When something else is wanted since. */
    private synchronized void armAnew(boolean drawnForAll) {
        if (over) {
            disarm();
        } else if (drawnForAll != all) {
            arm();
        }
    }

    private void arm() {
        drawn().forEach(points::arm);
    }

    private void disarm() {
        registered.forEach(point -> points.arm(point, Integer.MAX_VALUE));
    }

    private Map<String, Integer> drawn() {
        Map<String, Integer> drawn = new TreeMap<>();
        for (String point : registered) {
            boolean chosen = random.nextBoolean();
            int passage = 1 + random.nextInt(MOST_PASSAGES);
            if (!over && !hit.contains(point) && (chosen || all)) {
                drawn.put(point, all ? 1 : passage);
            }
        }
        return drawn;
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
