package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at balances every 2 ms until they show what is expected. */
final class BalanceWatch implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long EVERY_NANOS = 2_000_000;

    private final Api api;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<CompletableFuture<Void>> followed = new ConcurrentLinkedQueue<>();
    private final Latencies latencies = new Latencies();
    private final AtomicLong looks = new AtomicLong();

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

    private void look(TopUp topUp, long since, boolean counted) {
        while (true) {
            long begin = System.nanoTime();
            looks.addAndGet(counted ? 1 : 0);
            long found = TopUp.cash(api, topUp.holder());
            if (found == topUp.cashAfter()) {
                if (counted) {
                    latencies.add(System.nanoTime() - since);
                }
                return;
            }
            if (System.nanoTime() - since > LIMIT.toNanos()) {
                throw new Scenario.Void("cash of " + topUp.holder().cloudAccountId() + ": " + topUp.cashAfter()
                        + " expected, " + found + " found after " + LIMIT.toSeconds() + " s");
            }
            Pause.until(begin + EVERY_NANOS);
        }
    }
}
