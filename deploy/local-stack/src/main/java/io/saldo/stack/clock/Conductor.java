package io.saldo.stack.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Moves the billing clock of all services, from due instant to due instant, each time only once all have done their work. */
public final class Conductor {

    /** Services that follow real time are stopped a little ahead of them: their clocks never go back. */
    private static final Duration STOPPING_MARGIN = Duration.ofSeconds(1);

    private final ServiceClocks services;
    private final Backlog backlog;
    private final ClockFile file;
    private final Limits limits;
    private final Map<String, Advance> advances = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();
    private volatile BillingTime time;
    private @Nullable Advance latest;

    /** Goes on from the file's time; without one it follows real time. */
    public Conductor(ServiceClocks services, Backlog backlog, ClockFile file, Limits limits) {
        this.services = services;
        this.backlog = backlog;
        this.file = file;
        this.limits = limits;
        this.time = file.read().orElseGet(() -> BillingTime.following(realTime()));
    }

    /** What the clock does at the moment. */
    public enum State {
        FOLLOWING_REAL_TIME,
        STANDING,
        ADVANCING
    }

    /** The clock as everybody may see it. */
    public record View(Instant now, Optional<Instant> nextDueAt, State state, List<String> busy) {}

    /** What became of the wish to move the clock. */
    public sealed interface Answer {

        record Begun(Advance advance) implements Answer {}

        record GoesBack(Instant now) implements Answer {}

        record StillRuns(Advance advance) implements Answer {}
    }

    public View view() {
        Observation observation = Observation.of(services, backlog);
        return new View(now(), observation.nextDueAt(), state(), observation.busy());
    }

    public Instant now() {
        BillingTime current = time;
        return current.standing() ? current.now() : realTime();
    }

    public Limits limits() {
        return limits;
    }

    public Optional<Advance> advance(String id) {
        return Optional.ofNullable(advances.get(id));
    }

    /** Begins to move the clock; one at a time. */
    public synchronized Answer advanceTo(Instant wanted) {
        Instant to = wanted.truncatedTo(ChronoUnit.MICROS);
        if (latest != null && latest.state() == Advance.State.RUNNING) {
            return new Answer.StillRuns(latest);
        }
        Instant now = now();
        if (to.isBefore(now)) {
            return new Answer.GoesBack(now);
        }
        Advance advance = new Advance(Long.toString(lastId.incrementAndGet()), to);
        latest = advance;
        advances.put(advance.id(), advance);
        Thread _ = Thread.ofVirtual().name("advance-" + advance.id()).start(() -> run(advance));
        return new Answer.Begun(advance);
    }

    /** Keeps the time of a clock that follows real time too: the data must not be opened at an earlier one. */
    public void keep() {
        file.write(new BillingTime(now(), time.standing()));
    }

    private synchronized State state() {
        if (latest != null && latest.state() == Advance.State.RUNNING) {
            return State.ADVANCING;
        }
        return time.standing() ? State.STANDING : State.FOLLOWING_REAL_TIME;
    }

    private void run(Advance advance) {
        try {
            if (!time.standing()) {
                Instant ahead = realTime().plus(STOPPING_MARGIN);
                moveTo(ahead.isBefore(advance.to()) ? ahead : advance.to());
            }
            step(advance);
            advance.done();
        } catch (Stuck e) {
            advance.fail(e.waitsFor());
        } catch (RuntimeException e) {
            advance.fail(List.of("the conductor: " + e));
            throw e;
        }
    }

    /** No clock goes back: a service that was moved by itself, to be measured, is joined by the others. */
    private void joinWhoeverIsAhead(Instant to) {
        Observation.of(services, backlog)
                .latest()
                .filter(own -> own.isAfter(now()) && !own.isAfter(to))
                .ifPresent(this::moveTo);
    }

    private void step(Advance advance) throws Stuck {
        joinWhoeverIsAhead(advance.to());
        Observation quiet = awaitQuiet(advance);
        while (now().isBefore(advance.to())) {
            moveTo(quiet.nextDueAt().filter(due -> due.isBefore(advance.to())).orElse(advance.to()));
            quiet = awaitQuiet(advance);
        }
    }

    private void moveTo(Instant to) {
        time = BillingTime.standingAt(to);
        // Before the services hear of it: after a crash the clock must not be found behind theirs.
        file.write(time);
        services.set(to);
    }

    /** What is due at this instant counts as not yet done, so nothing is skipped. */
    private Observation awaitQuiet(Advance advance) throws Stuck {
        Observation before = Observation.of(services, backlog);
        long lastChange = System.nanoTime();
        while (true) {
            Observation observation = Observation.of(services, backlog);
            List<String> waitsFor = observation.waitsAt(now());
            advance.waitFor(waitsFor);
            if (observation.isQuietAt(now(), before)) {
                return observation;
            }
            if (!observation.equals(before)) {
                lastChange = System.nanoTime();
            } else if (System.nanoTime() - lastChange > limits.noProgress().toNanos()) {
                throw new Stuck(waitsFor);
            }
            if (observation.anyIsBehind(now())) {
                services.set(now());
            }
            before = observation;
            pauseIf(!waitsFor.isEmpty());
        }
    }

    /** No finer than what the services store. */
    private static Instant realTime() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private void pauseIf(boolean busy) {
        if (!busy) {
            return;
        }
        try {
            Thread.sleep(limits.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
