package io.saldo.system.run;

import static org.awaitility.Awaitility.await;

import io.saldo.servers.FreePorts;
import io.saldo.stack.launcher.Twin;
import io.saldo.system.SystemStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Processes of invoice-service, each with its own loop over what is due; who is killed is started again at once. */
final class Schedulers implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final SystemStack stack;
    private final List<Integer> ports;
    private final List<CompletableFuture<Twin>> all = new ArrayList<>();
    private final long begin = System.nanoTime();

    /** Returns when all are ready. */
    Schedulers(SystemStack stack, int count) {
        this.stack = stack;
        this.ports = FreePorts.kept(2 * count);
        IntStream.range(0, count).forEach(i -> all.add(start(i)));
        all.forEach(CompletableFuture::join);
    }

    /** Any of those that are ready, once there is one. */
    void killOne(Random random) {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(() -> !ready().isEmpty());
        List<Integer> ready = ready();
        int chosen = ready.get(random.nextInt(ready.size()));
        all.get(chosen).join().kill();
        all.set(chosen, start(chosen));
    }

    private List<Integer> ready() {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isDone())
                .boxed()
                .toList();
    }

    private CompletableFuture<Twin> start(int number) {
        return CompletableFuture.supplyAsync(
                () -> stack.invoiceTwin("invoice-scheduler-" + number, ports.subList(2 * number, 2 * number + 2)),
                Thread::startVirtualThread);
    }

    @Override
    public void close() {
        all.forEach(scheduler -> scheduler.join().kill());
    }

    @Override
    public String toString() {
        return all.size() + " of them, " + (System.nanoTime() - begin) / 1_000_000_000 + " s";
    }
}
