package io.saldo.stack.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request to move the clock: runs until all that fell due is done, or until it is stuck. */
public final class Advance {

    private final String id;
    private final Instant to;
    private final CompletableFuture<State> end = new CompletableFuture<>();
    private volatile List<String> waitsFor = List.of();

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    Advance(String id, Instant to) {
        this.id = id;
        this.to = to;
    }

    public String id() {
        return id;
    }

    public Instant to() {
        return to;
    }

    public State state() {
        return end.getNow(State.RUNNING);
    }

    /** Who keeps the clock where it is. */
    public List<String> waitsFor() {
        return waitsFor;
    }

    /** RUNNING when it has not ended within the limit. */
    public State await(Duration limit) {
        try {
            return end.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return State.RUNNING;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return state();
        }
    }

    void waitFor(List<String> names) {
        waitsFor = List.copyOf(names);
    }

    void done() {
        waitsFor = List.of();
        end.complete(State.DONE);
    }

    void fail(List<String> names) {
        waitsFor = List.copyOf(names);
        end.complete(State.FAILED);
    }
}
