package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.setting.TagKeys;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final Accounts budi = Accounts.anAccount();
    private final MonthRating months = new MonthRating(Map.of());
    private final Map<UsageKey, KeptEvent> kept = new HashMap<>();

    /** Ex:U-7a */
    @Test
    @DisplayName("U-7")
    void postsTheDifferenceAtTheEventsPrice() {
        var rating = rating("FLAT", "150");
        var event = hours("1", "10");
        assertEquals("1500", use(rating, event));
        assertEquals("-300", correct(Events.correction(event, "c", "8", 1)));
        assertEquals("1200", plain("1500", "-300"));
    }

    /** Ex:U-7c, after Ex:U-6a: 100 at 10 and 10 at 8 are 1080. */
    @Test
    @DisplayName("U-7")
    void takesAwayFromTheQuantityOfTheMonth() {
        var rating = new Rating(Bases.of(budi.changed(), Rates.model("TIERED", "100", "10", "8", "1", "1")));
        var eighty = hours("1", "80");
        use(rating, eighty);
        use(rating, hours("2", "50"));
        assertEquals("-160", correct(Events.correction(eighty, "c", "60", 1)));
        assertEquals("1080", plain("1240", "-160"));
    }

    @Test
    @DisplayName("U-7")
    void holdsTheLatestByEventTimeInWhateverOrder() {
        var rating = rating("FLAT", "150");
        var event = hours("1", "10");
        use(rating, event);
        assertEquals("-600", correct(Events.correction(event, "late", "6", 9)));
        assertEquals("0", correct(Events.correction(event, "early", "8", 1)));
        assertEquals("150", correct(Events.correction(event, "latest", "7", 10)));
        assertEquals("0", correct(Events.correction(event, "later by name alone", "1", 9)));
    }

    @Test
    @DisplayName("U-7")
    void splitsWhatIsCorrectedAsTheEventWas() {
        var rating = rating("FLAT", "3");
        var event =
                Events.of(budi.cloudAccountId(), "1", "compute", "10", "2026-03-31T16:00:00Z", "2026-03-31T19:00:00Z");
        use(rating, event);
        var shares = new Corrections(List.of(Events.correction(event, "c", "1", 1)), kept)
                .apply(Set.of(Events.correction(event, "c", "1", 1).key()), TagKeys.NONE)
                .values()
                .iterator()
                .next();
        assertEquals(
                "2026-03=0.333333333333333333 2026-04=0.666666666666666667",
                shares.stream()
                        .map(share -> share.key().month() + "=" + share.after())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("U-7")
    void waitsForAnEventThatIsUnknownAndRefusesAnotherPeriod() {
        var rating = rating("FLAT", "150");
        var event = hours("1", "10");
        var correction = Events.correction(event, "c", "8", 1);
        var unknown = refusal(correction);
        assertEquals(UsageRefusal.Reason.UNKNOWN_EVENT, unknown.reason());
        assertEquals(
                "usage:" + budi.cloudAccountId() + " /cloud 1",
                unknown.waitsFor().orElseThrow());
        use(rating, event);
        assertTrue(new Corrections(List.of(correction), kept).refused().isEmpty());
        var longer =
                Events.of(budi.cloudAccountId(), "1", "compute", "8", "2026-10-05T03:00:00Z", "2026-10-05T05:00:00Z");
        assertEquals(
                UsageRefusal.Reason.MALFORMED,
                refusal(Events.correction(longer, "c2", "8", 1)).reason());
        assertEquals(
                UsageRefusal.Reason.TOO_LARGE,
                refusal(Events.correction(event, "c3", "1000000000000001", 1)).reason());
    }

    private UsageRefusal refusal(UsageEvent correction) {
        return new Corrections(List.of(correction), kept)
                .refused().values().stream().findFirst().orElseThrow();
    }

    @Test
    @DisplayName("U-7")
    void keepsTagsAsTheyWere() {
        var tags = Map.of("a=b", "c\\d", "line\nbreak", "x\ny", "empty", "");
        assertEquals(tags, KeptTags.read(KeptTags.text(tags)));
        assertEquals(Map.of(), KeptTags.read(KeptTags.text(Map.of())));
    }

    private Rating rating(String model, String price) {
        return new Rating(Bases.of(budi.changed(), Rates.model(model, "1", price, price, "1", "1")));
    }

    private UsageEvent hours(String id, String quantity) {
        return Events.of(
                budi.cloudAccountId(), id, "compute", quantity, "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z");
    }

    private String use(Rating rating, UsageEvent event) {
        kept.put(event.key(), Kept.of(rating, event));
        return Rates.plain(Rates.of(rating, months, event).getFirst());
    }

    private String correct(UsageEvent correction) {
        var corrections = new Corrections(List.of(correction), kept);
        var shares = corrections.apply(Set.of(correction.key()), TagKeys.NONE);
        corrections.corrected().forEach(event -> kept.put(event.key(), event));
        return Rates.plain(shares.values().stream()
                .flatMap(List::stream)
                .map(share -> months.charge(share).amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String plain(String first, String second) {
        return Rates.plain(new BigDecimal(first).add(new BigDecimal(second)));
    }
}
