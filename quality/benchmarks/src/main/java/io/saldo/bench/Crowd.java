package io.saldo.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for many things, several at a time. */
final class Crowd {

    private Crowd() {}

    /** The outcomes in the order of the things; the first failure ends it. */
    static <T, R> List<R> map(Collection<T> things, int atOnce, Progress progress, Function<T, R> work) {
        try (var threads =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<R>> futures = things.stream()
                    .map(thing -> threads.submit(() -> work.apply(thing)))
                    .toList();
            List<R> outcomes = new ArrayList<>();
            try {
                for (Future<R> future : futures) {
                    outcomes.add(future.get());
                    progress.reached(outcomes.size(), things.size());
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return outcomes;
        }
    }
}
