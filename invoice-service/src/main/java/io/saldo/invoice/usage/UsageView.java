package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The usage of a month, before the cut: by product, by day and by resource, of which the 1000 dearest are named;
 * {@code asOf} where there is any. {@code events}, when asked for, is how many usage events of these cloud accounts start in
 * the month, by days in UTC, as long as they are kept.
 */
public record UsageView(
        YearMonth month,
        Optional<Instant> asOf,
        Optional<Long> events,
        List<Item> items,
        List<Item> days,
        List<Item> resources,
        boolean moreResources) {

    /** A sum of one product; day or resource where the list is by it. */
    public record Item(
            AccountId billingAccountId,
            String cloudAccountId,
            Scope scope,
            String product,
            Optional<LocalDate> day,
            Optional<String> resourceId,
            Quantity quantity,
            ExactAmount amount) {}
}
