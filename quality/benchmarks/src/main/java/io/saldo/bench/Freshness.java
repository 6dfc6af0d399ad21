package io.saldo.bench;

import io.saldo.stack.client.Api;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How soon available credit follows usage: from the answer of POST /usage-events to the balance that shows it. */
final class Freshness implements Scenario {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long PRICE = 1_000;

    private final BenchStack stack;
    private final Options options;
    private final Preparation prepared;
    private final Latencies latencies = new Latencies();
    private final Latencies answers = new Latencies();

    Freshness(BenchStack stack, Options options, Preparation prepared) {
        this.stack = stack;
        this.options = options;
        this.prepared = prepared;
    }

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public Result run() {
        try (Api operator = stack.api("operator");
                Api metering = stack.api("metering");
                Backlog backlog = new Backlog(stack)) {
            var product = new Product(prepared.run() + "-fresh", BigDecimal.valueOf(PRICE));
            product.offer(operator);
            backlog.awaitNone("before freshness");
            Progress progress = Progress.of("events followed by their balance");
            Meter begin = Meter.read(stack);
            for (int i = 0; i < options.freshEvents(); i++) {
                Holder holder = prepared.holders().get(i % prepared.holders().size());
                follow(operator, metering, holder, event(holder, product, i));
                progress.reached(i + 1L, options.freshEvents());
            }
            return result(Meter.read(stack).since(begin));
        }
    }

    /** A whole number of rupiah, so that the balance falls by exactly that. */
    private UsageMessage event(Holder holder, Product product, int number) {
        return UsageMessage.of(
                prepared.run() + "-fresh-" + number,
                holder.cloudAccountId(),
                product.code(),
                BigDecimal.ONE,
                Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(1)),
                "{}");
    }

    private void follow(Api operator, Api metering, Holder holder, UsageMessage event) {
        long expected = available(operator, holder) - PRICE;
        long sent = System.nanoTime();
        metering.post("/api/v1/usage-events", List.of(event.structured()));
        long answered = System.nanoTime();
        answers.add(answered - sent);
        long found = available(operator, holder);
        while (found != expected) {
            if (System.nanoTime() - answered > LIMIT.toNanos()) {
                throw new Scenario.Void("available credit of " + holder.cloudAccountId() + ": " + expected
                        + " expected, " + found + " found after " + LIMIT.toSeconds() + " s");
            }
            Pause.millis(2);
            found = available(operator, holder);
        }
        latencies.add(System.nanoTime() - answered);
    }

    private static long available(Api operator, Holder holder) {
        return Money.amount(operator.get(holder.path("/assets")).path("availableCredit"));
    }

    private Result result(Cost cost) {
        return Result.of("Freshness of available credit")
                .with("events", latencies.count())
                .with("p50", latencies.perMille(500))
                .with("p99", latencies.perMille(990))
                .with("longest", latencies.longest())
                .with("POST /usage-events, p50", answers.perMille(500))
                .with("POST /usage-events, p99", answers.perMille(990))
                .with(cost, latencies.count());
    }
}
