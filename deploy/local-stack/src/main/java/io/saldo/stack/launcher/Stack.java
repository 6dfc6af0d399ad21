package io.saldo.stack.launcher;

import io.saldo.servers.ServerProcess;
import io.saldo.stack.launcher.StackView.PartView;
import io.saldo.stack.launcher.StackView.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

/** All processes of one stack: started stage by stage, the parts of a stage together; stopped the other way round. */
final class Stack {

    private static final Logger LOG = Logger.getLogger(Stack.class.getName());

    private final List<List<Part>> stages;
    private final Progress progress;
    private final List<Started> started = new CopyOnWriteArrayList<>();
    private volatile State state = State.STARTING;

    Stack(List<List<Part>> stages, Progress progress) {
        this.stages = List.copyOf(stages);
        this.progress = progress;
    }

    private record Started(int stage, Part part, ServerProcess process, long startMillis) {

        PartView view() {
            return new PartView(part.name(), part.address(), process.pid(), process.alive(), startMillis);
        }
    }

    /** Returns when all are ready; throws what the first failed part threw, once its stage has ended. */
    void start() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int stage = 0; stage < stages.size(); stage++) {
                int current = stage;
                CompletableFuture.allOf(stages.get(stage).stream()
                                .map(part -> CompletableFuture.runAsync(() -> start(current, part), threads))
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
            state = State.READY;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Starts a part that has ended; false when there is none of that name, or it runs. */
    boolean startAgain(String name) {
        Optional<Started> ended = started.stream()
                .filter(part ->
                        part.part().name().equals(name) && !part.process().alive())
                // Of two that ask at the same time one removes it.
                .filter(started::remove)
                .findFirst();
        ended.ifPresent(this::startAgain);
        return ended.isPresent();
    }

    private void startAgain(Started ended) {
        try {
            start(ended.stage(), ended.part());
        } catch (RuntimeException e) {
            started.add(ended);
            throw e;
        }
    }

    StackView view() {
        return new StackView(state, started.stream().map(Started::view).toList());
    }

    void stop() {
        state = State.STOPPING;
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            int current = stage;
            List<Started> together = new ArrayList<>(started);
            together.removeIf(part -> part.stage() != current);
            together.parallelStream().forEach(part -> part.process().close());
        }
    }

    private void start(int stage, Part part) {
        long begin = System.nanoTime();
        ServerProcess process = part.start();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        started.add(new Started(stage, part, process, millis));
        Thread _ = Thread.ofVirtual().name("watch-" + part.name()).start(() -> watch(part, process));
        progress.say(
                "  %-22s %3d.%d s   %s".formatted(part.name(), millis / 1000, millis % 1000 / 100, part.address()));
    }

    private void watch(Part part, ServerProcess process) {
        ProcessHandle.of(process.pid()).ifPresent(handle -> handle.onExit().join());
        if (state != State.STOPPING) {
            LOG.severe(() -> part.name() + " (pid " + process.pid() + ") has ended by itself");
        }
    }
}
