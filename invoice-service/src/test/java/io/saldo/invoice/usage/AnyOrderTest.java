package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.ChargeGrowth;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.discount.Discount;
import io.saldo.invoice.discount.Discounts;
import io.saldo.invoice.discount.Percent;
import io.saldo.invoice.setting.TagKeys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the order in which usage and corrections come, and in whatever batches, late ones too: the running charges are
 * the same to the last decimal, and they are what the final quantities cost.
 */
class AnyOrderTest {

    private static final int STORIES = 60;
    private static final int ORDERS = 6;

    private final Accounts budi = Accounts.anAccount();

    @DisplayName("U-6")
    @ParameterizedTest
    @ValueSource(strings = {"FLAT", "TIERED", "VOLUME", "PACKAGE"})
    void addsUpToTheSame(String model) {
        var random = new Random(20261105L + model.hashCode());
        for (int story = 0; story < STORIES; story++) {
            Rating rating = rating(model, random);
            List<UsageEvent> events = events(random);
            List<UsageEvent> corrections = corrections(random, events);
            Map<String, String> expected = charges(rating, finalOf(events, corrections), List.of(), random);
            for (int order = 0; order < ORDERS; order++) {
                assertEquals(expected, charges(rating, events, corrections, random), model + " " + story);
            }
        }
    }

    /** In random batches, corrections as soon as their event is there; charges of each month of each batch. */
    private Map<String, String> charges(
            Rating rating, List<UsageEvent> events, List<UsageEvent> corrections, Random random) {
        List<UsageEvent> left = new ArrayList<>(events);
        left.addAll(corrections);
        Collections.shuffle(left, random);
        var months = new MonthRating(Map.of());
        Map<UsageKey, KeptEvent> kept = new HashMap<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<UsageEvent> waiting = new ArrayList<>();
        while (!left.isEmpty()) {
            List<UsageEvent> batch = new ArrayList<>(left.subList(0, 1 + random.nextInt(left.size())));
            left = new ArrayList<>(left.subList(batch.size(), left.size()));
            batch.addAll(waiting);
            List<UsageEvent> named =
                    batch.stream().filter(UsageEvent::isCorrection).toList();
            List<Charge> charges = new ArrayList<>();
            for (UsageEvent event : batch) {
                if (!event.isCorrection()) {
                    kept.put(event.key(), Kept.of(rating, event));
                    charges.addAll(Rates.of(rating, months, event));
                }
            }
            var known = new Corrections(named, kept);
            waiting = new ArrayList<>(named);
            waiting.removeAll(known.taken());
            Set<UsageKey> taken =
                    Set.copyOf(known.taken().stream().map(UsageEvent::key).toList());
            known.apply(taken, TagKeys.NONE)
                    .values()
                    .forEach(shares -> shares.stream().map(months::charge).forEach(charges::add));
            known.corrected().forEach(event -> kept.put(event.key(), event));
            ChargeGrowth.of(charges)
                    .charges()
                    .forEach((key, sum) ->
                            sums.merge(key.month().toString(), sum.amount().value(), BigDecimal::add));
        }
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((month, sum) -> texts.put(month, sum.toPlainString()));
        return texts;
    }

    /** Each event as if it had come with the quantity that holds in the end. */
    private static List<UsageEvent> finalOf(List<UsageEvent> events, List<UsageEvent> corrections) {
        return events.stream()
                .map(event -> corrections.stream()
                        .filter(one -> Corrections.nameOf(one).equals(event.key()))
                        .reduce((a, b) -> KeptEvent.Held.of(a).isBefore(KeptEvent.Held.of(b)) ? b : a)
                        .map(last -> Events.of(
                                event.cloudAccountId(),
                                event.id(),
                                "compute",
                                last.quantity().toString(),
                                event.start().toString(),
                                event.end().toString()))
                        .orElse(event))
                .toList();
    }

    private Rating rating(String model, Random random) {
        PriceModel price = Rates.model(
                model, "" + (10 + random.nextInt(300)), "0.3333333333333", "0.2857142857", "70", "3.3333333333333");
        var discount = new Discount(
                Discount.ALL,
                new Percent(new BigDecimal(random.nextInt(100) + ".7")),
                LocalDate.of(2026, 10, 1 + random.nextInt(28)),
                Optional.empty());
        return new Rating(Bases.of(budi.changed(), new Discounts(List.of(discount), List.of()), price));
    }

    private List<UsageEvent> events(Random random) {
        List<UsageEvent> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Instant start =
                    Instant.parse("2026-10-01T00:00:00Z").plus(random.nextInt(40 * 24 * 60), ChronoUnit.MINUTES);
            Instant end = start.plus(random.nextInt(50 * 60), ChronoUnit.MINUTES);
            events.add(Events.of(
                    budi.cloudAccountId(), "e" + i, "compute", quantity(random), start.toString(), end.toString()));
        }
        return events;
    }

    private static List<UsageEvent> corrections(Random random, List<UsageEvent> events) {
        List<UsageEvent> corrections = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UsageEvent event = events.get(random.nextInt(events.size()));
            corrections.add(Events.correction(event, "c" + i, quantity(random), random.nextInt(4)));
        }
        return corrections;
    }

    private static String quantity(Random random) {
        return random.nextInt(60) + "." + (1 + random.nextInt(9));
    }
}
