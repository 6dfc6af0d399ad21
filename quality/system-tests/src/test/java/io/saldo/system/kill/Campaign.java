package io.saldo.system.kill;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import io.saldo.system.SystemStack;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Two billing months of three accounts and what befalls them, the same in every run, while services are killed: which
 * and where is drawn from the seed.
 */
final class Campaign {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final List<String> SERVICES =
            List.of("account-service", "invoice-service", "notification-service", "payment-service");
    private static final int MONTHS = 2;
    private static final int MORNING = 10;
    private static final int NOON = 12;
    private static final int ADVANCE_TRIES = 5;

    private final SystemStack stack;
    private final String name;
    private final Shop shop;
    private final long seed;
    private final Random random;
    private final List<Killer> killers = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Killer> plainKills = new ArrayList<>();
    private final Subject steady;
    private final Subject postpaid;
    private final Redelivery redelivery;
    private final long begin = System.nanoTime();
    private YearMonth month = YearMonth.of(2000, 1);

    Campaign(SystemStack stack, String name, long seed) throws IOException {
        this.stack = stack;
        this.name = name;
        this.shop = new Shop(stack, new Hooks());
        this.seed = seed;
        this.random = new Random(seed);
        steady = subject("steady", Role.STEADY);
        postpaid = subject("postpaid", Role.POSTPAID);
        redelivery = new Redelivery(stack);
    }

    /** What a run has shown. */
    record Outcome(int kills, int hit, int registered, Checks checks) {}

    Outcome run(boolean killing) throws IOException {
        beginMonth();
        if (killing) {
            beginToKill();
        }
        for (int count = 1; count <= MONTHS; count++) {
            boolean last = count == MONTHS;
            killers.forEach(killer -> killer.draw(last));
            liveThroughMonth(count);
        }
        plainKills.forEach(Killer::killNow);
        settle();
        for (Killer killer : killers) {
            killer.close();
        }
        settle();
        redelivery.close();
        return outcome();
    }

    private void beginToKill() throws IOException {
        for (String service : SERVICES) {
            killers.add(new Killer(stack, service, seed));
        }
        killers.forEach(Killer::watch);
        plainKills.addAll(killers);
    }

    private Outcome outcome() {
        var comparison = new Comparison(stack, shop.operator(), shop.hooks());
        int mailKills = killers.stream()
                .filter(killer -> killer.service().equals("notification-service"))
                .mapToInt(Killer::kills)
                .sum();
        subjects.forEach(subject -> comparison.compare(subject, mailKills));
        comparison.compareWhole(redelivery.sent());
        killers.forEach(comparison::compareKills);
        shop.hooks().close();
        return new Outcome(
                kills(),
                killers.stream().mapToInt(killer -> killer.hit().size()).sum(),
                killers.stream().mapToInt(Killer::reachable).sum(),
                comparison.checks());
    }

    private void liveThroughMonth(int count) {
        Subject rescued = subject("rescued" + count, Role.RESCUED);
        Sold product = new Sold(name + "-vm" + count, "hour");
        String stray = name + "-stray" + count;
        open(count, rescued, product);
        say("the accounts of month " + count + " are there");
        payIn(rescued, stray);
        say("paid in");
        advanceTo(at(3, NOON));
        together(
                () -> shop.useByHttp(steady, usage(steady, product, 3, 40_000, 40_000, 70_000), month),
                () -> shop.useByKafka(steady, usage(steady, product, 4, 50_000).getFirst(), month),
                () -> shop.useByHttp(postpaid, usage(postpaid, product, 3, 60_000, 45_000), month),
                () -> shop.useByKafka(
                        postpaid, usage(postpaid, product, 4, 25_000).getFirst(), month),
                () -> shop.useByHttp(rescued, usage(rescued, product, 3, 50_000, 40_000), month));
        SERVICES.forEach(service -> shop.discardStrays(stray, service.replace("-service", "")));
        say("usage sent");
        advanceTo(at(4, NOON));
        together(
                () -> shop.useByKafka(
                        rescued, usage(rescued, product, 5, 100_000).getFirst(), month),
                () -> shop.adjust(steady, -5_000));
        advanceTo(at(5, MORNING));
        together(() -> shop.topUp(rescued, 200_000, 2), () -> shop.topUpAndCancel(steady, 70_000));
        say("overdue and rescued");
        month = month.plusMonths(1);
        advanceTo(at(1, MORNING));
        say("billed");
        together(() -> shop.payInvoices(postpaid));
        settle();
        int again = redelivery.sendAgain();
        settle();
        say("month " + count + " is over, all of its " + again + " events came twice");
    }

    private void say(String done) {
        System.out.printf(
                "kill campaign: seed %d, %3d s, %2d kills: %s%n",
                seed, (System.nanoTime() - begin) / 1_000_000_000, kills(), done);
    }

    private int kills() {
        return killers.stream().mapToInt(Killer::kills).sum();
    }

    private void open(int count, Subject rescued, Sold product) {
        Stream<Runnable> both =
                count > 1 ? Stream.of() : Stream.of(() -> shop.register(steady), () -> shop.register(postpaid));
        together(Stream.concat(both, Stream.<Runnable>of(() -> shop.offer(product.code(), at(1, 0)), () -> {
                    shop.register(rescued);
                    shop.alertBelow(rescued, 100_000);
                }))
                .toArray(Runnable[]::new));
        settle();
    }

    private void payIn(Subject rescued, String stray) {
        together(
                () -> shop.topUp(steady, 300_000, 2),
                () -> shop.topUp(steady, 150_000, 1),
                () -> shop.topUp(rescued, 150_000, 2),
                () -> shop.adjust(steady, 10_000),
                () -> shop.adjust(postpaid, 20_000),
                () -> shop.stray(stray));
        settle();
    }

    /** One event an amount, each for an hour of its own of the day before. */
    private List<UsageEvent> usage(Subject subject, Sold product, int group, long... about) {
        List<UsageEvent> events = new ArrayList<>();
        for (int i = 0; i < about.length; i++) {
            String id = subject.cloudAccountId() + "-" + month + "-" + group + "-" + i;
            BigDecimal quantity = BigDecimal.valueOf(about[i]).divide(Shop.PRICE, 4, RoundingMode.HALF_UP);
            events.add(new UsageEvent(subject.cloudAccountId(), id, product, quantity, at(2, MORNING + i)));
        }
        return events;
    }

    private Subject subject(String called, Role role) {
        Subject subject = new Subject(name + "-" + called, role);
        subjects.add(subject);
        return subject;
    }

    private void together(Runnable... operations) {
        maybeKill();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(Stream.of(operations)
                            .map(operation -> CompletableFuture.runAsync(operation, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Spreads the plain kills over the phases. */
    private void maybeKill() {
        if (!plainKills.isEmpty() && random.nextBoolean()) {
            Killer killer = plainKills.get(random.nextInt(plainKills.size()));
            if (killer.killNow()) {
                plainKills.remove(killer);
            }
        }
    }

    private void beginMonth() {
        Instant now = stack.clock().now();
        month = YearMonth.from(now.atZone(ZONE));
        if (now.isAfter(at(1, MORNING))) {
            month = month.plusMonths(1);
        }
        advanceTo(at(1, MORNING));
    }

    private Instant at(int day, int hour) {
        return month.atDay(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private void settle() {
        advanceTo(at(1, 0));
    }

    /** Waits too until nobody is busy; a service that is dead for long stops the clock, which is then asked again. */
    private void advanceTo(Instant to) {
        StackFailure last = new StackFailure("never tried");
        for (int attempt = 0; attempt < ADVANCE_TRIES; attempt++) {
            try {
                Instant now = stack.clock().now();
                stack.clock().advanceTo(to.isBefore(now) ? now : to);
                return;
            } catch (StackFailure e) {
                last = e;
            }
        }
        throw last;
    }
}
