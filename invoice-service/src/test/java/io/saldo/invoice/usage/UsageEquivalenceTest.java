package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.ChargeGrowth;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.partition.DayPartitions;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ties the set-based path of usage to the pure rating: whatever comes in, however often, in whatever order. */
@QuarkusTest
@InvoiceTest
class UsageEquivalenceTest {

    private static final int CLIENTS = 20;
    private static final long SEED = 20261116;

    @Inject
    KeepAccount keepAccount;

    @Inject
    RecordUsage recordUsage;

    @Inject
    FindRatingBasis findBasis;

    @Inject
    FindUsage findUsage;

    @Inject
    DayPartitions partitions;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BillingClock clock;

    private final Accounts account = Accounts.anAccount();

    @Test
    @DisplayName("U-8")
    void addsUpToWhatPureRatingGives() throws Exception {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        List<String> products = List.of("eq-a", "eq-b", "eq-c");
        products.forEach(Provider::product);
        products.forEach(product -> Provider.price(product, "IDR", "0.3333333333333", "2024-01-01T00:00:00Z"));
        var random = new Random(SEED);
        List<UsageEvent> events = IntStream.range(0, 400)
                .mapToObj(i -> event(random, "e" + i, products))
                .toList();
        Loop.await(() -> partitions.ensure("usage_event", UsageDays.of(events, clock.now())));
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<UsageOutcome>>> calls = batches(random, events).stream()
                    .map(batch -> (Callable<List<UsageOutcome>>) () -> Loop.await(() -> recordUsage.handle(batch)))
                    .toList();
            long accepted = 0;
            for (var call : pool.invokeAll(calls)) {
                accepted += call.get().stream()
                        .filter(UsageOutcome.Accepted.class::isInstance)
                        .count();
            }
            assertEquals(events.size(), accepted);
        }
        assertEquals(pure(events), stored());
    }

    private Map<String, String> pure(List<UsageEvent> events) {
        RatingBasis basis = Loop.await(() -> unitOfWork.run(() -> findBasis.of(events)));
        var rating = new Rating(basis);
        List<Charge> charges = events.stream()
                .flatMap(event -> ((Rated.Charged) rating.rate(event)).shares().stream())
                .map(new MonthRating(Map.of())::charge)
                .toList();
        Map<String, String> sums = new TreeMap<>();
        ChargeGrowth growth = ChargeGrowth.of(charges);
        growth.products()
                .forEach((key, sum) -> sums.put(
                        key.charge().month() + " " + key.product(),
                        sum.quantity() + " " + sum.amount().exact()));
        growth.days()
                .forEach((key, sum) -> sums.put(
                        key.charge().month() + " " + key.product() + " " + key.detail(),
                        sum.quantity() + " " + sum.amount().exact()));
        return sums;
    }

    private Map<String, String> stored() {
        Map<String, String> sums = new TreeMap<>();
        var months = IntStream.rangeClosed(0, 2)
                .mapToObj(back ->
                        account.changed().calendar().monthOf(clock.now()).minusMonths(back))
                .toList();
        for (var month : months) {
            UsageView view = Loop.await(() -> findUsage.ofPayer(account.id(), month, false));
            view.items().forEach(item -> sums.put(month + " " + item.product(), text(item)));
            view.days()
                    .forEach(item -> sums.put(
                            month + " " + item.product() + " " + item.day().orElseThrow(), text(item)));
        }
        return sums;
    }

    private static String text(UsageView.Item item) {
        return item.quantity() + " " + item.amount().exact();
    }

    /** Each event in two or three batches, shuffled. */
    private static List<List<UsageEvent>> batches(Random random, List<UsageEvent> events) {
        List<UsageEvent> sent = new ArrayList<>();
        events.forEach(event -> IntStream.range(0, 2 + random.nextInt(2)).forEach(i -> sent.add(event)));
        Collections.shuffle(sent, random);
        return IntStream.range(0, CLIENTS * 2)
                .mapToObj(i -> IntStream.range(0, sent.size())
                        .filter(k -> k % (CLIENTS * 2) == i)
                        .mapToObj(sent::get)
                        .collect(Collectors.toList()))
                .toList();
    }

    private UsageEvent event(Random random, String id, List<String> products) {
        Instant end = clock.now().minus(random.nextInt(30 * 24 * 60), ChronoUnit.MINUTES);
        Instant start = end.minus(random.nextInt(72 * 60), ChronoUnit.MINUTES);
        return Events.of(
                account.cloudAccountId(),
                id,
                products.get(random.nextInt(products.size())),
                random.nextInt(1000) + "." + (1 + random.nextInt(9)),
                start.toString(),
                end.toString());
    }
}
