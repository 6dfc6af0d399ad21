package io.saldo.invoice.usage;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.invoice.account.PayerLink;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits an event at the start of a payer link, and at each local midnight of its payer when it is longer than an hour
 * or crosses a month; the quantity in proportion to time, the remainder to the last part (U-4, E-14).
 */
final class UsageSplit {

    private static final Duration SHORT = Duration.ofHours(1);

    private final UsageEvent event;
    private final List<PayerLink> links;
    private final Map<AccountId, Payer> payers;

    UsageSplit(UsageEvent event, List<PayerLink> links, Map<AccountId, Payer> payers) {
        this.event = event;
        this.links = links;
        this.payers = payers;
    }

    /** The parts in order of time; empty when for some of the time no payer is known. */
    Optional<List<UsagePart>> parts() {
        List<Span> spans = new ArrayList<>();
        Instant at = event.start();
        do {
            Optional<Instant> next = addSpansOfOnePayer(at, spans);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        } while (at.isBefore(event.end()));
        return Optional.of(quantified(spans));
    }

    /** Adds what the payer of that instant pays for, and gives where that ends. */
    private Optional<Instant> addSpansOfOnePayer(Instant from, List<Span> spans) {
        return PayerLink.at(links, from)
                .flatMap(link -> Optional.ofNullable(payers.get(link.payer())))
                .map(payer -> {
                    Instant end = endOf(from);
                    addDays(payer, from, end, spans);
                    return end;
                });
    }

    /** The end of the event, or where another link begins to count or this one ends. */
    private Instant endOf(Instant from) {
        return links.stream()
                .flatMap(link -> java.util.stream.Stream.of(link.from(), link.to()))
                .filter(border -> border.isAfter(from) && border.isBefore(event.end()))
                .filter(border -> !PayerLink.at(links, border).equals(PayerLink.at(links, from)))
                .min(Instant::compareTo)
                .orElse(event.end());
    }

    private void addDays(Payer payer, Instant from, Instant end, List<Span> spans) {
        BillingCalendar calendar = payer.account().calendar();
        Instant at = from;
        while (isSplitByDay(calendar) && calendar.midnightAfter(at).isBefore(end)) {
            Instant midnight = calendar.midnightAfter(at);
            spans.add(new Span(payer, calendar.dayOf(at), at, midnight));
            at = midnight;
        }
        spans.add(new Span(payer, calendar.dayOf(at), at, end));
    }

    private boolean isSplitByDay(BillingCalendar calendar) {
        boolean isLong = Duration.between(event.start(), event.end()).compareTo(SHORT) > 0;
        Instant last = event.end().isAfter(event.start()) ? event.end().minusNanos(1) : event.end();
        return isLong || !calendar.monthOf(event.start()).equals(calendar.monthOf(last));
    }

    private List<UsagePart> quantified(List<Span> spans) {
        List<UsagePart> parts = new ArrayList<>();
        Quantity left = event.quantity();
        var proportion = new Proportion(event.start(), event.end(), event.quantity());
        for (Span span : spans) {
            Quantity share = parts.size() == spans.size() - 1 ? left : proportion.of(span.start(), span.end());
            parts.add(new UsagePart(span.payer(), span.day(), span.start(), span.end(), share));
            left = left.minus(share);
        }
        return parts;
    }
}
