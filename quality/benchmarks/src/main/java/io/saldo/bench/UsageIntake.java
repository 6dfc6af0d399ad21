package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * P1, usage end to end: a topic filled beforehand; the clock runs from the moment at which invoice-service has its
 * partitions to the last acknowledged record, which is behind its commit.
 */
final class UsageIntake implements Scenario {

    private static final String SERVICE = "invoice-service";
    private static final String GROUP = SERVICE + ".usage-recorded";
    private static final int PRODUCTS = 20;

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
                    new UsageTraffic(prepared.run(), prepared.holders(), products, oracle, random),
                    options.events());
            Result result = measure(backlog, oracle);
            check.compare(prepared.holders());
            return result;
        }
    }

    private Result measure(Backlog backlog, UsageOracle oracle) {
        var start = CompletableFuture.runAsync(() -> stack.start(SERVICE));
        while (!backlog.reads(GROUP)) {
            if (start.isCompletedExceptionally()) {
                start.join();
            }
            Pause.millis(20);
        }
        Meter begin = Meter.read(stack);
        Meter half = awaitTaken(backlog, options.events() / 2);
        Meter end = awaitTaken(backlog, 0);
        start.join();
        Cost cost = end.since(begin);
        var result = Result.of("P1 usage end to end")
                .with("unique valid events", oracle.units())
                .with("events a second", cost.perSecond(oracle.units()))
                .with("events a second, second half", end.since(half).perSecond(oracle.units() / 2))
                .with("took", cost.millis() + " ms")
                .with(cost, oracle.units());
        stack.processes().forEach((name, pid) -> result.with("RSS MiB, " + name, CpuTime.residentMebibytes(pid)));
        var drain = backlog.awaitNone("account-service follows");
        Cost all = Meter.read(stack).since(begin);
        return result.with("until account-service had followed", drain.toMillis() + " ms more")
                .with("CPU-us per unit, total to that end", all.totalMicrosPerUnit(oracle.units()));
    }

    private Meter awaitTaken(Backlog backlog, long left) {
        Progress progress = Progress.of("events taken");
        long behind = backlog.behind(GROUP);
        while (behind > left) {
            progress.reached(options.events() - behind, options.events());
            Pause.millis(100);
            behind = backlog.behind(GROUP);
        }
        return Meter.read(stack);
    }
}
