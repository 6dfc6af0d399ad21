package io.saldo.account.charge;

import io.saldo.platform.id.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Versions of running charges that are taken together: of each charge, and of each row, only the highest counts (BK-4). */
public record ChargeBatch(List<ChargeAccrued> events) {

    /** What a row is kept by. */
    public record RowKey(AccountId account, ChargeKey charge, String product, LocalDate day) {}

    private record OwnedKey(AccountId account, ChargeKey charge) {}

    public ChargeBatch {
        events = List.copyOf(events);
    }

    public ChargeBatch of(Predicate<AccountId> account) {
        return new ChargeBatch(events.stream()
                .filter(event -> account.test(event.billingAccountId()))
                .toList());
    }

    public SortedMap<AccountId, List<ChargeAccrued>> byAccount() {
        return events.stream()
                .collect(Collectors.groupingBy(ChargeAccrued::billingAccountId, TreeMap::new, Collectors.toList()));
    }

    Collection<ChargeAccrued> newest() {
        Map<OwnedKey, ChargeAccrued> newest = new LinkedHashMap<>();
        events.forEach(event -> newest.merge(
                new OwnedKey(event.billingAccountId(), event.charge().key()),
                event,
                (a, b) -> a.version() >= b.version() ? a : b));
        return newest.values();
    }

    public Map<RowKey, ChargeAccrued.Row> newestRows() {
        Map<RowKey, ChargeAccrued.Row> newest = new LinkedHashMap<>();
        events.forEach(event -> event.rows()
                .forEach(row -> newest.merge(
                        new RowKey(event.billingAccountId(), event.charge().key(), row.product(), row.day()),
                        row,
                        (a, b) -> a.version() >= b.version() ? a : b)));
        return newest;
    }
}
