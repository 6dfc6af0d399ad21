package io.saldo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * P3, the monthly run of all accounts, ten products each: months of few events, of very many, and of as many as were asked
 * for, one after the other. Rated as it comes, usage costs the run nothing, however much there is. The first two are left
 * out where very many would be more than {@link #MOST_EVENTS}.
 */
final class MonthlyRun implements Scenario {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int PRODUCTS = 10;
    private static final long MOST_EVENTS = 2_000_000;

    private final BenchStack stack;
    private final Options options;
    private final Preparation prepared;
    private final Random random;

    MonthlyRun(BenchStack stack, Options options, Preparation prepared) {
        this.stack = stack;
        this.options = options;
        this.prepared = prepared;
        this.random = new Random(prepared.seed());
    }

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public Result run() {
        List<Product> products = Product.draw(prepared.run() + "-run", PRODUCTS, random);
        try (Api operator = stack.api("operator");
                Backlog backlog = new Backlog(stack)) {
            products.forEach(product -> product.offer(operator));
            var clock = new TestClock(operator);
            YearMonth month = YearMonth.from(clock.now().atZone(ZONE));
            int few = Math.max(PRODUCTS, options.each() / 10);
            int many = 10 * options.each();
            RunCost warmUp = new Month(operator, backlog, clock, products, month).bill(few, new RunOracle());
            if ((long) many * options.accounts() > MOST_EVENTS) {
                return result(
                        warmUp,
                        new Month(operator, backlog, clock, products, month.plusMonths(1)).checked(options.each()));
            }
            RunCost ofFew = new Month(operator, backlog, clock, products, month.plusMonths(1)).checked(few);
            RunCost ofMany = new Month(operator, backlog, clock, products, month.plusMonths(2)).checked(many);
            RunCost asked = new Month(operator, backlog, clock, products, month.plusMonths(3)).checked(options.each());
            return result(warmUp, asked)
                    .with("CPU-us per invoice at %,d events".formatted(few), ofFew.micros())
                    .with("CPU-us per invoice at %,d events".formatted(many), ofMany.micros())
                    .with("of the one the other is, percent", 100 * ofMany.micros() / Math.max(1, ofFew.micros()));
        }
    }

    private Result result(RunCost warmUp, RunCost asked) {
        var result = Result.of("P3 monthly run, " + options.each() + " events an account")
                .with("invoices of the warm-up, not counted", warmUp.invoices())
                .with("invoices", asked.invoices())
                .with("invoices a second", asked.run().perSecond(asked.invoices()))
                .with("took", asked.run().seconds())
                .with(asked.run(), asked.invoices())
                .with(
                        "CPU-us per invoice, total until all had followed",
                        asked.all().totalMicrosPerUnit(asked.invoices()));
        stack.processes().forEach((name, pid) -> result.with("RSS MiB, " + name, CpuTime.residentMebibytes(pid)));
        return result;
    }

    /** Until the invoices stood, and until every service had followed. */
    private record RunCost(long invoices, Cost run, Cost all) {

        long micros() {
            return run.totalMicrosPerUnit(invoices);
        }
    }

    /** A month that is used, closed and compared. */
    private final class Month {

        private final Api operator;
        private final Backlog backlog;
        private final TestClock clock;
        private final List<Product> products;
        private final YearMonth month;

        Month(Api operator, Backlog backlog, TestClock clock, List<Product> products, YearMonth month) {
            this.operator = operator;
            this.backlog = backlog;
            this.clock = clock;
            this.products = products;
            this.month = month;
        }

        /** Other benchmarks of this run have charged the first month, which is why that one is not. */
        RunCost checked(int each) {
            var oracle = new RunOracle();
            RunCost cost = bill(each, oracle);
            new InvoiceCheck(operator, month, prepared.run(), oracle).compare(prepared.holders());
            return cost;
        }

        RunCost bill(int each, RunOracle oracle) {
            Instant begin = month.atDay(1).atStartOfDay(ZONE).toInstant();
            Instant used = begin.plus(Duration.ofHours(12));
            if (clock.now().isBefore(used)) {
                clock.advanceTo(used, Progress::say);
            }
            var traffic = new RunTraffic(prepared.run(), prepared.holders(), products, oracle, random, begin);
            UsageTopic.fill(stack, traffic::next, each * prepared.holders().size());
            backlog.awaitNone("usage of " + month);
            return close();
        }

        /** The clock of invoice-service alone is moved first: the one who moves all looks on too often to be no load. */
        private RunCost close() {
            Instant run =
                    month.plusMonths(1).atDay(1).atTime(0, 30).atZone(ZONE).toInstant();
            clock.advanceTo(run.minusSeconds(1), Progress::say);
            long before = progress().path("issued").asLong();
            Meter begin = Meter.read(stack);
            stack.moveInvoiceClock(run);
            Progress progress = Progress.of("accounts billed for " + month);
            JsonNode now = progress();
            while (now.path("pending").asLong() > 0) {
                if (!now.path("parked").isEmpty()) {
                    throw new Void("the run of " + month + " is parked: "
                            + now.path("parked").get(0));
                }
                progress.reached(now.path("issued").asLong(), prepared.holders().size());
                Pause.millis(250);
                now = progress();
            }
            Meter end = Meter.read(stack);
            backlog.awaitNone("after the run of " + month);
            Cost all = Meter.read(stack).since(begin);
            clock.advanceTo(run, Progress::say);
            return new RunCost(now.path("issued").asLong() - before, end.since(begin), all);
        }

        private JsonNode progress() {
            return operator.get("/api/v1/billing-runs/" + month);
        }
    }
}
