package io.saldo.invoice.account;

import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Days and months of an account whose zone may change on the 1st of a month, 00:00 in the new zone: the month before
 * becomes longer or shorter by the difference (C-5).
 */
public record BillingCalendar(List<Dated<ZoneId>> zones) {

    public BillingCalendar {
        zones = List.copyOf(zones);
    }

    public ZoneId zoneAt(Instant instant) {
        return Dated.at(zones, instant);
    }

    /** The local day; hours that a later zone adds to the old month belong to that month's last day. */
    public LocalDate dayOf(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zoneAt(instant));
        return switchAfter(instant)
                .map(next -> LocalDate.ofInstant(next.from().orElseThrow(), next.value()))
                .filter(first -> !day.isBefore(first))
                .map(first -> first.minusDays(1))
                .orElse(day);
    }

    public YearMonth monthOf(Instant instant) {
        return YearMonth.from(dayOf(instant));
    }

    /** The first instant of a month, in the zone that holds from then on. */
    public Instant startOf(YearMonth month) {
        Instant start = startIn(zones.getFirst().value(), month);
        for (Dated<ZoneId> dated : zones) {
            Instant candidate = startIn(dated.value(), month);
            if (dated.from().filter(candidate::isBefore).isEmpty()) {
                start = candidate;
            }
        }
        return start;
    }

    /** The first local midnight after an instant. */
    public Instant midnightAfter(Instant instant) {
        ZoneId zone = zoneAt(instant);
        Instant midnight = LocalDate.ofInstant(instant, zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return switchAfter(instant)
                .flatMap(Dated::from)
                .filter(change -> change.isBefore(midnight))
                .orElse(midnight);
    }

    private Optional<Dated<ZoneId>> switchAfter(Instant instant) {
        return zones.stream()
                .filter(dated -> dated.from().filter(instant::isBefore).isPresent())
                .findFirst();
    }

    private static Instant startIn(ZoneId zone, YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
