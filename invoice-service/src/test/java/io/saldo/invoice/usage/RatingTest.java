package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.Share;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.UnitPrice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    private final Accounts budi = Accounts.anAccount();

    @ParameterizedTest
    @DisplayName("U-4")
    @CsvSource({
        "5,  2026-10-05T15:00:00Z, 2026-10-05T20:00:00Z, 2026-10-05=2 2026-10-06=3",
        "10, 2026-03-31T16:00:00Z, 2026-03-31T19:00:00Z, 2026-03-31=3.333333333333333333"
                + " 2026-04-01=6.666666666666666667",
        "1,  2026-10-05T16:30:00Z, 2026-10-05T17:30:00Z, 2026-10-05=1",
        "1,  2026-10-31T16:30:00Z, 2026-10-31T17:30:00Z, 2026-10-31=0.5 2026-11-01=0.5",
        "7,  2026-10-05T16:30:00Z, 2026-10-05T16:30:00Z, 2026-10-05=7",
    })
    void splitsAtLocalMidnights(String quantity, String start, String end, String parts) {
        assertEquals(
                parts,
                charges(quantity, start, end, "3").stream()
                        .map(charge -> charge.day() + "=" + charge.quantity())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @DisplayName("U-4")
    @CsvSource({
        "Ex:U-4a, 5, 2026-10-05T22:00, 2026-10-06T03:00, 1, 10-05=2 10-06=3, 2.0000000000 3.0000000000",
        "Ex:U-4b, 10, 2026-03-31T23:00, 2026-04-01T02:00, 3,"
                + " 03-31=3.333333333333333333 04-01=6.666666666666666667, 10.0000000000 20.0000000000",
        "Ex:U-4c, 1, 2026-10-05T23:30, 2026-10-06T00:30, 4, 10-05=1, 4.0000000000",
        "Ex:U-4c, 1, 2026-10-31T23:30, 2026-11-01T00:30, 4, 10-31=0.5 11-01=0.5, 2.0000000000 2.0000000000",
    })
    void splitsAndRatesAsTheRuleBookSays(
            String id,
            String quantity,
            LocalDateTime start,
            LocalDateTime end,
            String price,
            String parts,
            String amounts) {
        List<Charge> charges = charges(quantity, inJakarta(start), inJakarta(end), price);
        assertEquals(
                parts,
                charges.stream()
                        .map(charge -> charge.day().toString().substring("2026-".length()) + "=" + charge.quantity())
                        .collect(Collectors.joining(" ")),
                id);
        assertEquals(
                amounts, charges.stream().map(charge -> charge.amount().exact()).collect(Collectors.joining(" ")), id);
    }

    private static String inJakarta(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Jakarta")).toInstant().toString();
    }

    /** The day is 23 hours long when the clock goes forward and 25 when it goes back. */
    @ParameterizedTest
    @DisplayName("U-4")
    @CsvSource({
        "71, 2026-03-28T00:00+01:00, 2026-03-31T00:00+02:00, 2026-03-28=24 2026-03-29=23 2026-03-30=24",
        "73, 2026-10-24T00:00+02:00, 2026-10-27T00:00+01:00, 2026-10-24=24 2026-10-25=25 2026-10-26=24",
    })
    void splitsDaysOnWhichTheClockChanges(String quantity, OffsetDateTime start, OffsetDateTime end, String parts) {
        var paris = Accounts.anAccount().zone("Europe/Paris");
        var event = Events.of(
                paris.cloudAccountId(),
                "1",
                "compute",
                quantity,
                start.toInstant().toString(),
                end.toInstant().toString());
        var rated = new Rating(basis(paris.changed().links(), List.of(paris.changed()), "3")).rate(event);
        assertEquals(
                parts,
                assertInstanceOf(Rated.Charged.class, rated).shares().stream()
                        .map(share -> share.day() + "=" + share.after())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("U-5")
    void ratesEachPartByItself() {
        assertEquals(
                List.of("10.0000000000", "20.0000000000"),
                charges("10", "2026-03-31T16:00:00Z", "2026-03-31T19:00:00Z", "3").stream()
                        .map(charge -> charge.amount().exact())
                        .toList());
    }

    @Test
    @DisplayName("C-2")
    void roundsHalfUpToTenDecimalsOnce() {
        Charge charge = charges("3", "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z", "0.00000000015")
                .getFirst();
        assertEquals("0.0000000005", charge.amount().exact());
    }

    @Test
    @DisplayName("E-14")
    void splitsWhereAnotherPayerBegins() {
        Accounts other = Accounts.anAccount();
        Instant change = Instant.parse("2026-03-31T17:00:00Z");
        var links = List.of(
                new PayerLink("ca", budi.id(), PayerLink.BEGINNING, change),
                new PayerLink("ca", other.id(), change, PayerLink.END));
        var event = Events.of("ca", "1", "compute", "2", "2026-03-31T16:00:00Z", "2026-03-31T18:00:00Z");
        var rated = new Rating(basis(links, List.of(budi.changed(), other.changed()), "3")).rate(event);
        assertEquals(
                List.of(budi.id() + "=1", other.id() + "=1"),
                assertInstanceOf(Rated.Charged.class, rated).shares().stream()
                        .map(charge -> charge.key().payer() + "=" + charge.after())
                        .toList());
    }

    @Test
    @DisplayName("U-2")
    void namesWhatIsUnknown() {
        assertEquals(UsageRefusal.Reason.UNKNOWN_ACCOUNT, reason("nobody", "compute"));
        assertEquals(UsageRefusal.Reason.UNKNOWN_PRODUCT, reason(budi.cloudAccountId(), "nothing"));
        var basis =
                basis(budi.changed().links(), List.of(budi.in(CurrencyUnit.USD).changed()), "3");
        var rated = new Rating(basis).rate(event(budi.cloudAccountId(), "compute"));
        assertEquals(
                UsageRefusal.Reason.NO_PRICE,
                assertInstanceOf(Rated.NotRated.class, rated).why().reason());
    }

    @Test
    @DisplayName("U-3")
    void doesNotRateAnUnmeteredAccount() {
        var basis = basis(budi.changed().links(), List.of(budi.unmetered().changed()), "3");
        assertInstanceOf(Rated.Unmetered.class, new Rating(basis).rate(event(budi.cloudAccountId(), "compute")));
    }

    @Test
    @DisplayName("U-3")
    void chargesTheMeteredPartsOfAnEventAlone() {
        Accounts free = Accounts.anAccount().unmetered();
        assertEquals(List.of(budi.id() + "=1"), partsOf(free, budi));
        assertEquals(List.of(budi.id() + "=1"), partsOf(budi, free));
    }

    @ParameterizedTest
    @DisplayName("U-3")
    @CsvSource({"1000000000000000.1, 0.000001", "99999999999999999999, 1", "1000000000000, 1.01"})
    void refusesOneEventWhoseSumsCouldNotBeKept(String quantity, String price) {
        var event = Events.of(
                budi.cloudAccountId(), "1", "compute", quantity, "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z");
        var rated = new Rating(basis(budi.changed().links(), List.of(budi.changed()), price)).rate(event);
        assertEquals(
                UsageRefusal.Reason.TOO_LARGE,
                assertInstanceOf(Rated.NotRated.class, rated).why().reason());
    }

    @Test
    @DisplayName("SP-11")
    void parksWhatADeregisteredAccountWouldPayAPartOf() {
        Accounts gone = Accounts.anAccount().deregistered();
        assertEquals(
                UsageRefusal.Reason.DEREGISTERED,
                assertInstanceOf(Rated.NotRated.class, acrossLinks(budi, gone))
                        .why()
                        .reason());
    }

    private static List<String> partsOf(Accounts first, Accounts second) {
        return assertInstanceOf(Rated.Charged.class, acrossLinks(first, second)).shares().stream()
                .map(charge -> charge.key().payer() + "=" + charge.after())
                .toList();
    }

    /** Two hours, an hour before and an hour after another payer begins. */
    private static Rated acrossLinks(Accounts first, Accounts second) {
        Instant change = Instant.parse("2026-10-05T04:00:00Z");
        var links = List.of(
                new PayerLink("ca", first.id(), PayerLink.BEGINNING, change),
                new PayerLink("ca", second.id(), change, PayerLink.END));
        var event = Events.of("ca", "1", "compute", "2", "2026-10-05T03:00:00Z", "2026-10-05T05:00:00Z");
        return new Rating(basis(links, List.of(first.changed(), second.changed()), "3")).rate(event);
    }

    private UsageRefusal.Reason reason(String cloudAccount, String product) {
        var basis = basis(budi.changed().links(), List.of(budi.changed()), "3");
        var rated = new Rating(basis).rate(event(cloudAccount, product));
        return assertInstanceOf(Rated.NotRated.class, rated).why().reason();
    }

    private static UsageEvent event(String cloudAccount, String product) {
        return Events.of(cloudAccount, "1", product, "1", "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z");
    }

    private List<Charge> charges(String quantity, String start, String end, String price) {
        var event = Events.of(budi.cloudAccountId(), "1", "compute", quantity, start, end);
        var rated = new Rating(basis(budi.changed().links(), List.of(budi.changed()), price)).rate(event);
        return assertInstanceOf(Rated.Charged.class, rated).shares().stream()
                .map(Share::alone)
                .toList();
    }

    private static RatingBasis basis(List<PayerLink> links, List<AccountChanged> accounts, String price) {
        return Bases.of(links, accounts, new PriceModel.Flat(UnitPrice.parse(price, CurrencyUnit.IDR)));
    }
}
