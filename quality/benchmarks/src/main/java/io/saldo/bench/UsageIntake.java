package io.saldo.bench;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.UsageEvent;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * P1, usage end to end: a topic filled beforehand. Its first third warms invoice-service up and is not counted; the clock
 * runs from there to the last acknowledged record, which is behind its commit.
 */
final class UsageIntake implements Scenario {

    private static final String SERVICE = "invoice-service";
    private static final String GROUP = SERVICE + ".usage-recorded";
    private static final int PRODUCTS = 20;
    private static final int WARM_UP_ONE_IN = 3;

    private final BenchStack stack;
    private final Options options;
    private final Preparation prepared;

    UsageIntake(BenchStack stack, Options options, Preparation prepared) {
        this.stack = stack;
        this.options = options;
        this.prepared = prepared;
    }

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public Result run() {
        var random = new Random(prepared.seed());
        List<Product> products = Product.draw(prepared.run(), PRODUCTS, random);
        var oracle = new UsageOracle();
        try (Api operator = stack.api("operator");
                Backlog backlog = new Backlog(stack)) {
            products.forEach(product -> product.offer(operator));
            backlog.awaitNone("before P1");
            var check = new UsageCheck(operator, prepared.run(), oracle);
            stack.stop(SERVICE);
            UsageTopic.fill(
                    stack,
                    new UsageTraffic(prepared.run(), prepared.holders(), products, oracle, random)::next,
                    options.events());
            Result result = measure(backlog, oracle);
            check.compare(prepared.holders());
            return result;
        }
    }

    private Result measure(Backlog backlog, UsageOracle oracle) {
        var start = CompletableFuture.runAsync(() -> stack.start(SERVICE));
        int counted = options.events() - options.events() / WARM_UP_ONE_IN;
        Reached begin = awaitLeft(backlog, "events of the warm-up taken", counted, start);
        Reached half = awaitLeft(backlog, "events taken", begin.left() / 2, start);
        Reached end = awaitLeft(backlog, "events taken", 0, start);
        start.join();
        if (begin.left() == 0) {
            throw new StackFailure("All events went into the warm-up: choose more --events.");
        }
        Cost cost = end.meter().since(begin.meter());
        long units = units(oracle, begin.left());
        var result = Result.of("P1 usage end to end")
                .with("events of the warm-up, not counted", options.events() - begin.left())
                .with("events counted", begin.left())
                .with("of them unique and valid: the units", units)
                .with("units a second", cost.perSecond(units))
                .with(
                        "units a second, second half",
                        end.meter().since(half.meter()).perSecond(units(oracle, half.left())))
                .with("took", cost.seconds())
                .with(cost, units);
        stack.processes().forEach((name, pid) -> result.with("RSS MiB, " + name, CpuTime.residentMebibytes(pid)));
        var drain = backlog.awaitNone("account-service follows");
        Cost all = Meter.read(stack).since(begin.meter());
        return result.with("until account-service had followed, more", Cost.seconds(drain.toNanos()))
                .with("CPU-us per unit, total to that end", all.totalMicrosPerUnit(units));
    }

    /** Repeats and invalid events are spread evenly, so any part of the topic has the same share of units. */
    private long units(UsageOracle oracle, long events) {
        return oracle.units() * events / options.events();
    }

    /** How the machine's counters stood when so many events were left. */
    private record Reached(long left, Meter meter) {}

    private Reached awaitLeft(Backlog backlog, String what, long left, CompletableFuture<?> start) {
        Progress progress = Progress.of(what);
        long behind = backlog.behind(GROUP, UsageEvent.TOPIC);
        while (behind > left) {
            if (start.isCompletedExceptionally()) {
                start.join();
            }
            progress.reached(options.events() - behind, options.events());
            Pause.millis(100);
            behind = backlog.behind(GROUP, UsageEvent.TOPIC);
        }
        return new Reached(behind, Meter.read(stack));
    }
}
