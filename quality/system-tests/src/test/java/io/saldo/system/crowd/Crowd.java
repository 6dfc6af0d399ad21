package io.saldo.system.crowd;

import static org.awaitility.Awaitility.await;

import io.saldo.stack.client.Api;
import io.saldo.stack.launcher.Twin;
import io.saldo.system.SystemStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.awaitility.core.ConditionTimeoutException;

/** A hundred clients for a while at a few accounts, through two processes of account-service on one database. */
final class Crowd {

    static final int CLIENTS = 100;

    private static final int FILLED = 10;
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final SystemStack stack;
    private final long seed;
    private final Findings findings = new Findings();
    private final Map<Move, AtomicInteger> made = new EnumMap<>(Move.class);

    Crowd(SystemStack stack, long seed) {
        this.stack = stack;
        this.seed = seed;
        for (Move move : Move.values()) {
            made.put(move, new AtomicInteger());
        }
    }

    /** How often each move was made, and what must not have happened. */
    record Outcome(Map<Move, AtomicInteger> made, Findings findings) {}

    Outcome run(Duration length) throws Exception {
        var scene = new Scene(stack);
        List<Wallet> wallets = scene.wallets();
        Code code = scene.code();
        try (Twin twin = stack.twin();
                Api direct = new Api(twin.asGateway(), "operator")) {
            List<Api> doors = List.of(stack.api("operator"), direct);
            long end = System.nanoTime() + length.toNanos();
            all(doors, client -> {
                while (System.nanoTime() < end) {
                    visit(client, wallets, code);
                }
            });
            for (Wallet wallet : wallets) {
                rush(wallet, code, doors);
            }
            var oracle = new Oracle(stack, new Client(doors, new Random(seed), findings), findings);
            awaitPromises(wallets, oracle);
            stack.clock().settle();
            wallets.forEach(oracle::judge);
            oracle.judge(code);
        }
        return new Outcome(made, findings);
    }

    /** What never comes is found as lost. */
    private static void awaitPromises(List<Wallet> wallets, Oracle oracle) {
        try {
            await().atMost(QUIET).until(() -> wallets.stream().allMatch(oracle::hasTakenPromises));
        } catch (ConditionTimeoutException e) {
            System.out.println("crowd: not all payments have come: " + e.getMessage());
        }
    }

    /** All at once want more than there is. No money comes in afterwards, so what went over its limit stays to be seen. */
    private void rush(Wallet wallet, Code code, List<Api> doors) throws Exception {
        if (wallet.use() != Wallet.Use.HOLDING) {
            return;
        }
        var first = new Client(doors, new Random(seed), findings);
        for (int i = 0; i < FILLED; i++) {
            Move.ADJUST_IN.make(new Visit(first, wallet, code, stack.paymentPage()));
        }
        all(doors, client -> Move.HOLD.make(new Visit(client, wallet, code, stack.paymentPage())));
    }

    private void all(List<Api> doors, Consumer<Client> deed) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = new Client(doors, new Random(seed * CLIENTS + i), findings);
                clients.add(threads.submit(() -> deed.accept(client)));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
    }

    private void visit(Client client, List<Wallet> wallets, Code code) {
        Wallet wallet = wallets.get(client.random().nextInt(wallets.size()));
        Move move = Move.drawn(wallet.use(), client.random());
        move.make(new Visit(client, wallet, code, stack.paymentPage()));
        made.get(move).incrementAndGet();
    }
}
