package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.ExactAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The usage of a month, before the cut: by product, by day, by resource and by listed tag, of each of which the 1000
 * dearest are named;
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
        boolean moreResources,
        List<Item> tags,
        boolean moreTags,
        List<Total> totals) {

    /** A sum of one product; day, resource or listed tag where the list is by it. */
    public record Item(
            AccountId billingAccountId,
            String cloudAccountId,
            Scope scope,
            String product,
            boolean countsInOngoing,
            Optional<LocalDate> day,
            Optional<String> resourceId,
            Optional<TagView> tag,
            NetQuantity quantity,
            ExactAmount amount) {}

    /** A listed tag. */
    public record TagView(String key, String value) {}

    /** What a payer is charged for the month: ongoing usage, and what does not count in it (I-4). */
    public record Total(AccountId billingAccountId, ExactAmount ongoing, ExactAmount notInOngoing) {}
}
