package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * P4, from callback to balance: signed callbacks at a fixed rate, whatever the answers; for some of them another client
 * looks at the balance every 2 ms until it shows the money. The first fifth warms up, at a quarter of the rate, and is not
 * counted.
 */
final class Callbacks implements Scenario {

    private static final int WARM_UP_ONE_IN = 5;
    private static final int WARM_UP_SLOWER = 4;
    private static final int WATCHED_ONE_IN = 8;
    private static final int AT_ONCE = 16;
    private static final long LEAST = 50_000;

    private final BenchStack stack;
    private final Options options;
    private final Preparation prepared;

    Callbacks(BenchStack stack, Options options, Preparation prepared) {
        this.stack = stack;
        this.options = options;
        this.prepared = prepared;
    }

    @Override
    public String name() {
        return "P4";
    }

    @Override
    public Result run() {
        try (Api operator = stack.api("operator");
                Api watcher = stack.api("operator");
                Backlog backlog = new Backlog(stack)) {
            List<TopUp> topUps = order(operator);
            backlog.awaitNone("before P4");
            TopUp.cash(watcher, topUps.getFirst().holder()); // signs in
            Result result = measure(topUps, watcher);
            backlog.awaitNone("after P4");
            Crowd.map(
                    topUps,
                    AT_ONCE,
                    Progress.of("balances compared with the oracle"),
                    topUp -> compare(operator, topUp));
            return result;
        }
    }

    /** One for an account at most, so that each balance has one right answer. */
    private List<TopUp> order(Api operator) {
        int wanted = options.seconds() * options.perSecond();
        int count = Math.min(
                wanted + wanted / (WARM_UP_ONE_IN - 1), prepared.holders().size());
        var random = new Random(prepared.seed());
        List<Long> credits = random.longs(count, LEAST, 20 * LEAST).boxed().toList();
        return Crowd.map(
                IntStream.range(0, count).boxed().toList(),
                AT_ONCE,
                Progress.of("top-ups ordered"),
                i -> TopUp.order(operator, prepared.holders().get(i), credits.get(i)));
    }

    private Result measure(List<TopUp> topUps, Api watcher) {
        int warmUp = topUps.size() / WARM_UP_ONE_IN;
        try (var sender = new CallbackSender(stack.gateway());
                var watch = new BalanceWatch(watcher)) {
            send(topUps.subList(0, warmUp), sender, watch, false);
            Meter begin = Meter.read(stack);
            send(topUps.subList(warmUp, topUps.size()), sender, watch, true);
            return result(topUps.size() - warmUp, warmUp, Meter.read(stack).since(begin), sender.latencies(), watch);
        }
    }

    /** Returns when all are answered and all that is watched has come. */
    private void send(List<TopUp> topUps, CallbackSender sender, BalanceWatch watch, boolean counted) {
        Progress progress = Progress.of(counted ? "callbacks sent" : "callbacks of the warm-up sent");
        long every = (counted ? 1 : WARM_UP_SLOWER) * 1_000_000_000L / options.perSecond();
        long first = System.nanoTime() + 1_000_000;
        for (int i = 0; i < topUps.size(); i++) {
            long intended = first + i * every;
            Pause.until(intended);
            sender.send(topUps.get(i), intended, counted);
            if (i % WATCHED_ONE_IN == 0) {
                watch.follow(topUps.get(i), intended, counted);
            }
            progress.reached(i + 1L, topUps.size());
        }
        sender.awaitAll();
        watch.awaitAll();
    }

    private Result result(int units, int warmUp, Cost cost, Latencies answers, BalanceWatch watch) {
        Latencies shown = watch.latencies();
        return Result.of("P4 callback to balance at " + options.perSecond() + "/s")
                .with("callbacks of the warm-up, not counted", warmUp)
                .with("callbacks", units)
                .with("watched balances", shown.count())
                .with("looks at a balance", watch.looks())
                .with("shown, p50", shown.perMille(500))
                .with("shown, p99", shown.perMille(990))
                .with("shown, p99.9", shown.perMille(999))
                .with("answer to the callback, p50", answers.perMille(500))
                .with("answer to the callback, p99", answers.perMille(990))
                .with(cost, units);
    }

    private static boolean compare(Api operator, TopUp topUp) {
        long found = TopUp.cash(operator, topUp.holder());
        if (found != topUp.cashAfter()) {
            throw new Scenario.Void("cash of " + topUp.holder().cloudAccountId() + ": " + topUp.cashAfter()
                    + " expected, " + found + " found");
        }
        return true;
    }
}
