package io.saldo.platform.loop;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A thread that does one kind of background work again and again: at once while there is some, else on a ring or poll. */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final String name;
    private final Step step;
    private final Bell bell;
    private final Duration poll;
    private final Thread thread;
    private volatile boolean running = true;

    private Loop(String name, Bell bell, Duration poll, Step step) {
        this.name = name;
        this.step = step;
        this.bell = bell;
        this.poll = poll;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /** One round of work. */
    @FunctionalInterface
    public interface Step {
        /** Gives true when something was done, so that the next round follows at once. */
        boolean work() throws InterruptedException;
    }

    public static Loop start(String name, Bell bell, Duration poll, Step step) {
        var loop = new Loop(name, bell, poll, step);
        loop.thread.start();
        return loop;
    }

    /** Lets the round that runs end, then stops. */
    public void stop() {
        running = false;
        bell.ring();
        try {
            thread.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs database work from a loop's thread, on a Vert.x context of its own, and waits for it. */
    public static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() {
        while (running) {
            long heard = bell.rings();
            try {
                if (!step.work()) {
                    bell.awaitMoreThan(heard, poll);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // an Error too: a loop that ends in silence is worse than one that fails again
                LOG.warnf(e, "%s", name);
                rest(heard);
            }
        }
    }

    private void rest(long heard) {
        try {
            bell.awaitMoreThan(heard, AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
