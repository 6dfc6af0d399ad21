package io.saldo.account.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Instant IN_MARCH = Instant.parse("2026-03-10T03:00:00Z");
    private static final String UTC_TURN = "2026-04-01T00:00:00Z";

    @Test
    @DisplayName("C-5")
    void lengthensTheMonthBeforeAChangeOfZone() {
        Terms terms = jakarta().patched(zone("UTC"), Optional.empty(), IN_MARCH);
        assertEquals(Instant.parse("2026-02-28T17:00:00Z"), terms.startOf(YearMonth.of(2026, 3)));
        assertEquals(Instant.parse(UTC_TURN), terms.startOf(YearMonth.of(2026, 4)));
        assertEquals(YearMonth.of(2026, 3), terms.monthAt(Instant.parse("2026-03-31T20:00:00Z")));
        assertEquals(YearMonth.of(2026, 4), terms.monthAt(Instant.parse(UTC_TURN)));
    }

    @Test
    @DisplayName("A-16")
    void changesModeAndTaxPointWithTheMonthWhicheverIsAskedFirst() {
        Terms zoneFirst = jakarta()
                .patched(zone("UTC"), Optional.empty(), IN_MARCH)
                .patched(postpaid(), Optional.of(TaxPoint.USAGE), IN_MARCH.plusSeconds(86_400));
        Terms modeFirst = jakarta()
                .patched(postpaid(), Optional.of(TaxPoint.USAGE), IN_MARCH)
                .patched(zone("UTC"), Optional.empty(), IN_MARCH.plusSeconds(86_400));
        assertEquals(zoneFirst, modeFirst);
        assertEquals(
                since(UTC_TURN, PaymentMode.POSTPAID), zoneFirst.paymentMode().getLast());
        assertEquals(since(UTC_TURN, TaxPoint.USAGE), zoneFirst.taxPoint().getLast());
    }

    @Test
    void neverChangesTheZoneInThePast() {
        Instant lastHour = Instant.parse("2026-03-31T16:00:00Z");
        Terms once = jakarta().patched(zone("Asia/Tokyo"), Optional.empty(), lastHour);
        Terms twice = once.patched(zone("Asia/Tokyo"), Optional.empty(), lastHour.plusSeconds(600));
        assertEquals(
                List.of(Dated.always("Asia/Jakarta"), since("2026-04-30T15:00:00Z", "Asia/Tokyo")), once.timeZone());
        assertEquals(once, twice);
    }

    @Test
    void changesTheOtherTermsNextMonthEvenWhenTheZoneComesLater() {
        Instant lastHour = Instant.parse("2026-03-31T16:00:00Z");
        Terms terms = jakarta()
                .patched(zone("Asia/Tokyo"), Optional.empty(), lastHour)
                .patched(postpaid(), Optional.of(TaxPoint.USAGE), lastHour.plusSeconds(600));
        assertEquals(
                since("2026-03-31T17:00:00Z", PaymentMode.POSTPAID),
                terms.paymentMode().getLast());
    }

    /** Between the old zone's midnight and the new one's it is still the month before. */
    @Test
    void keepsAZoneThatIsAboutToBeginWhenAnotherIsAskedFor() {
        Terms terms = jakarta()
                .patched(zone("UTC"), Optional.empty(), IN_MARCH)
                .patched(zone("Asia/Tokyo"), Optional.empty(), Instant.parse("2026-03-31T20:00:00Z"));
        assertEquals(
                List.of(
                        Dated.always("Asia/Jakarta"),
                        since(UTC_TURN, "UTC"),
                        since("2026-04-30T15:00:00Z", "Asia/Tokyo")),
                terms.timeZone());
    }

    @Test
    void replacesWhatWasToComeInTheSameMonth() {
        Terms terms = jakarta()
                .patched(zone("Asia/Tokyo"), Optional.empty(), IN_MARCH)
                .patched(zone("UTC"), Optional.empty(), IN_MARCH);
        assertEquals(List.of(Dated.always("Asia/Jakarta"), since(UTC_TURN, "UTC")), terms.timeZone());
    }

    private static <T> Dated<T> since(String from, T value) {
        return Dated.since(Instant.parse(from), value);
    }

    private static Terms jakarta() {
        return new Terms(
                List.of(Dated.always("Asia/Jakarta")),
                List.of(Dated.always(PaymentMode.PREPAID)),
                List.of(Dated.always(BillingType.METERED)),
                List.of(Dated.always(CurrencyUnit.IDR)),
                List.of(Dated.always(TaxPoint.TOPUP)));
    }

    private static AccountPatch zone(String zone) {
        return patch(Optional.of(zone), Optional.empty());
    }

    private static AccountPatch postpaid() {
        return patch(Optional.empty(), Optional.of(PaymentMode.POSTPAID));
    }

    private static AccountPatch patch(Optional<String> zone, Optional<PaymentMode> mode) {
        return new AccountPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zone,
                Optional.empty(),
                mode,
                Optional.empty());
    }
}
