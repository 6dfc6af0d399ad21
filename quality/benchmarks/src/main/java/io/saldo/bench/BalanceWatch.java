package io.saldo.bench;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks at balances every 2 ms until they show what is expected; what takes long is looked at less often, by a twentieth of
 * the time that it has taken, and never more than two at once, so that looking does not become the load.
 */
final class BalanceWatch implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long EVERY_NANOS = 2_000_000;
    private static final int LESS_OFTEN = 20;

    private final Api api;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<CompletableFuture<Void>> followed = new ConcurrentLinkedQueue<>();
    private final Latencies latencies = new Latencies();
    private final AtomicLong looks = new AtomicLong();
    private final Semaphore eyes = new Semaphore(2);

    BalanceWatch(Api api) {
        this.api = api;
    }

    void follow(TopUp topUp, long since, boolean counted) {
        followed.add(CompletableFuture.runAsync(() -> look(topUp, since, counted), threads));
    }

    void awaitAll() {
        followed.forEach(CompletableFuture::join);
    }

    Latencies latencies() {
        return latencies;
    }

    long looks() {
        return looks.get();
    }

    @Override
    public void close() {
        threads.close();
    }

    private long cash(TopUp topUp) {
        eyes.acquireUninterruptibly();
        try {
            return TopUp.cash(api, topUp.holder());
        } finally {
            eyes.release();
        }
    }

    private void look(TopUp topUp, long since, boolean counted) {
        while (true) {
            long begin = System.nanoTime();
            looks.addAndGet(counted ? 1 : 0);
            long found = cash(topUp);
            if (found == topUp.cashAfter()) {
                if (counted) {
                    latencies.add(System.nanoTime() - since);
                }
                return;
            }
            long waited = System.nanoTime() - since;
            if (waited > LIMIT.toNanos()) {
                throw new StackFailure("After " + LIMIT.toSeconds() + " s the cash of "
                        + topUp.holder().cloudAccountId() + " was " + found + ", not " + topUp.cashAfter()
                        + ": if the machine cannot keep up, choose a lower --rate.");
            }
            Pause.until(begin + Math.max(EVERY_NANOS, waited / LESS_OFTEN));
        }
    }
}
