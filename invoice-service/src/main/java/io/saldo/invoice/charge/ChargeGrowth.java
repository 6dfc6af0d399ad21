package io.saldo.invoice.charge;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What a batch adds, per running charge and per detail, in the order of locks (U-8). */
public record ChargeGrowth(
        SortedMap<ChargeKey, Sum> charges,
        SortedMap<DetailKey, Sum> products,
        SortedMap<DetailKey, Sum> days,
        SortedMap<DetailKey, Sum> resources,
        SortedMap<DetailKey, Sum> tags) {

    public static ChargeGrowth of(Collection<Charge> batch) {
        return new ChargeGrowth(
                sums(batch, Charge::key),
                sums(batch, DetailKey::ofProduct),
                sums(batch, DetailKey::ofDay),
                sums(ofResources(batch), DetailKey::ofResource),
                ofTags(batch));
    }

    public boolean isEmpty() {
        return charges.isEmpty();
    }

    /** Usage without a resource is in the sums by product alone: the view by resource has no line for it. */
    private static List<Charge> ofResources(Collection<Charge> batch) {
        return batch.stream().filter(charge -> !charge.resourceId().isEmpty()).toList();
    }

    /** Usage with two listed tags counts under each of them. */
    private static SortedMap<DetailKey, Sum> ofTags(Collection<Charge> batch) {
        SortedMap<DetailKey, Sum> sums = new TreeMap<>();
        for (Charge charge : batch) {
            charge.tags().forEach(tag -> sums.merge(DetailKey.ofTag(charge, tag), Sum.of(charge), Sum::plus));
        }
        return sums;
    }

    private static <K extends Comparable<K>> SortedMap<K, Sum> sums(Collection<Charge> batch, Function<Charge, K> key) {
        SortedMap<K, Sum> sums = new TreeMap<>();
        batch.forEach(charge -> sums.merge(key.apply(charge), Sum.of(charge), Sum::plus));
        return sums;
    }
}
