package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Tier;
import io.saldo.invoice.catalogue.Tiers;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.discount.Discount;
import io.saldo.invoice.discount.Discounts;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices that rate the month as a whole, event by event. */
class MonthRatingTest {

    private static final String START = "2026-10-05T03:00:00Z";
    private static final String END = "2026-10-05T04:00:00Z";

    private final Accounts budi = Accounts.anAccount();

    @DisplayName("U-6")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:U-6a, TIERED, 80 50, 800 440, 1240",
        "Ex:U-6a in the other order, TIERED, 50 80, 500 740, 1240",
        "Ex:U-6b 130 in all, VOLUME, 80 50, 800 240, 1040",
        "Ex:U-6c, PACKAGE, 1500 400 200, 10 0 5, 15",
        "a tier includes its upper end, TIERED, 100 1, 1000 8, 1008",
        "all units at the price of the tier, VOLUME, 100 1, 1000 -192, 808",
        "a package is not begun by its end, PACKAGE, 1000 1000, 5 5, 10",
        "nothing costs nothing, VOLUME, 0, 0, 0",
        "nothing costs nothing, PACKAGE, 0, 0, 0",
    })
    void ratesTheQuantityOfTheMonth(String name, String model, String quantities, String charges, BigDecimal total) {
        var rating = new Rating(Bases.of(budi.changed(), model(model)));
        var months = new MonthRating(Map.of());
        List<String> amounts = amounts(rating, months, quantities);
        assertEquals(Arrays.asList(charges.split(" ", -1)), amounts);
        assertEquals(
                0,
                amounts.stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(total));
    }

    @Test
    @DisplayName("U-6")
    void countsEachMonthByItself() {
        var rating = new Rating(Bases.of(budi.changed(), model("TIERED")));
        var months = new MonthRating(Map.of());
        amounts(rating, months, "100");
        var november =
                Events.of(budi.cloudAccountId(), "n", "compute", "1", "2026-11-05T03:00:00Z", "2026-11-05T04:00:00Z");
        assertEquals(
                List.of("10"),
                Rates.of(rating, months, november).stream().map(Rates::plain).toList());
    }

    @DisplayName("U-9")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:U-9, 5, 10, 7, 0.15, 0.9450000000",
        "its own is the larger one, 10, 5, 7, 0.15, 0.9450000000",
        "nothing is shared, 5, 0, 7, 0.15, 0.9975000000",
    })
    void takesTheLargestDiscount(String name, String own, String shared, String quantity, String price, String exact) {
        var discounts = new Discounts(List.of(on("compute", own, null)), List.of(on(Discount.ALL, shared, null)));
        var flat = new PriceModel.Flat(UnitPrice.parse(price, CurrencyUnit.IDR));
        var rating = new Rating(Bases.of(budi.changed(), discounts, flat));
        var event = Events.of(budi.cloudAccountId(), "1", "compute", quantity, START, END);
        assertEquals(
                exact,
                Rates.of(rating, new MonthRating(Map.of()), event)
                        .getFirst()
                        .amount()
                        .exact());
    }

    /** 60 without and 60 with 10% are 120 with 5%: (1000 + 160) less 58, in either order. */
    @Test
    @DisplayName("U-9")
    void weighsTheDiscountsOfAMonthByQuantity() {
        var discounts = new Discounts(List.of(on("compute", "10", LocalDate.of(2026, 10, 6))), List.of());
        var rating = new Rating(Bases.of(budi.changed(), discounts, model("TIERED")));
        var without = Events.of(budi.cloudAccountId(), "1", "compute", "60", START, END);
        var with =
                Events.of(budi.cloudAccountId(), "2", "compute", "60", "2026-10-06T03:00:00Z", "2026-10-06T04:00:00Z");
        assertEquals("1102", Rates.sum(rating, List.of(without, with)));
        assertEquals("1102", Rates.sum(rating, List.of(with, without)));
    }

    @Test
    @DisplayName("U-9")
    void holdsFromItsFirstDayToTheDayBeforeItsEnd() {
        var discount = new Discount(
                "compute",
                new Percent(BigDecimal.TEN),
                LocalDate.of(2026, 10, 2),
                Optional.of(LocalDate.of(2026, 10, 4)));
        var discounts = new Discounts(List.of(discount), List.of());
        assertEquals(
                "0 10 10 0",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(day -> discounts.of("compute", LocalDate.of(2026, 10, day)))
                        .map(percent -> percent.value().toPlainString())
                        .collect(Collectors.joining(" ")));
        assertEquals(Percent.NONE, discounts.of("other", LocalDate.of(2026, 10, 2)));
    }

    @Test
    @DisplayName("U-6")
    void refusesTiersThatAreNone() {
        var price = UnitPrice.parse("1", CurrencyUnit.IDR);
        var open = new Tier(Optional.empty(), price);
        var ten = new Tier(Optional.of(Quantity.parse("10")), price);
        for (List<Tier> wrong : List.of(List.<Tier>of(), List.of(ten), List.of(open, open), List.of(ten, ten, open))) {
            assertThrows(IllegalArgumentException.class, () -> new Tiers(wrong));
        }
    }

    private List<String> amounts(Rating rating, MonthRating months, String quantities) {
        String[] each = quantities.split(" ", -1);
        return IntStream.range(0, each.length)
                .mapToObj(i -> Events.of(budi.cloudAccountId(), "e" + i, "compute", each[i], START, END))
                .flatMap(event -> Rates.of(rating, months, event).stream())
                .map(Rates::plain)
                .toList();
    }

    private static Discount on(String product, String percent, @org.jspecify.annotations.Nullable LocalDate from) {
        return new Discount(
                product,
                new Percent(new BigDecimal(percent)),
                from == null ? LocalDate.of(2026, 1, 1) : from,
                Optional.empty());
    }

    /** To 100 at 10, above at 8; packages of 1000 at 5. */
    private static PriceModel model(String model) {
        return Rates.model(model, "100", "10", "8", "1000", "5");
    }
}
