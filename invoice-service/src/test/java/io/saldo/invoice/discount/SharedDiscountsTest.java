package io.saldo.invoice.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.account.BillingCalendar;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In Jakarta, 7 hours ahead of UTC. */
class SharedDiscountsTest {

    private static final BillingCalendar JAKARTA =
            new BillingCalendar(List.of(Dated.always(ZoneId.of("Asia/Jakarta"))));

    @Test
    @DisplayName("E-15")
    void holdsOnEachDayThatHasSomeOfTheTime() {
        assertEquals(List.of("2026-11-11 to 2026-11-21"), shared("2026-11-10T17:00:00Z", "2026-11-20T03:00:00Z", null));
        assertEquals(List.of("2026-11-10 to 2026-11-20"), shared("2026-11-10T16:59:59Z", "2026-11-19T17:00:00Z", null));
    }

    @Test
    @DisplayName("E-15")
    void holdsNoLongerThanTheDiscountItself() {
        assertEquals(List.of("2026-11-05 to null"), shared(null, null, null));
        assertEquals(List.of("2026-11-05 to 2026-11-07"), shared("2026-11-01T00:00:00Z", null, "2026-11-07"));
        assertEquals(List.of(), shared("2026-11-07T00:00:00Z", null, "2026-11-07"));
        assertEquals(List.of(), shared(null, "2026-11-01T00:00:00Z", null));
    }

    /** A discount from 5 November on. */
    private static List<String> shared(@Nullable String from, @Nullable String to, @Nullable String validTo) {
        var view = new DiscountView(
                "ALL",
                "10",
                LocalDate.parse("2026-11-05"),
                Optional.ofNullable(validTo).map(LocalDate::parse));
        return new SharedDiscounts(
                        Optional.ofNullable(from).map(Instant::parse),
                        Optional.ofNullable(to).map(Instant::parse),
                        List.of(view))
                .on(JAKARTA)
                .map(held -> held.validFrom() + " to "
                        + held.validTo().map(LocalDate::toString).orElse("null"))
                .toList();
    }
}
