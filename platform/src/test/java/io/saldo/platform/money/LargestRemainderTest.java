package io.saldo.platform.money;

import static io.saldo.platform.money.CurrencyUnit.IDR;
import static io.saldo.platform.money.CurrencyUnit.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    @DisplayName("C-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:C-2d, IDR, 10.50 20.40 30.60, 61, 10 20 31",
        "Ex:C-2e, IDR, 10.50 20.50 5.00, 36, 11 20 5",
        "Ex:C-2f, USD, 10.006 -0.003, 10.00, 10.00 0.00",
        "Ex:I-13b, IDR, 751.63 751.63 632.50 935.00, 3070, 752 751 632 935",
        "rounded up, USD, 0.005, 0.01, 0.01"
    })
    void givesTheMissingUnitsToThePartsThatLostMost(
            String example, CurrencyUnit currency, String parts, String total, String shares) {
        List<Money> split = LargestRemainder.split(decimals(parts), Money.parse(total, currency));
        assertEquals(shares, split.stream().map(Money::amount).collect(Collectors.joining(" ")));
    }

    @Test
    void splitsNothingIntoNoParts() {
        assertEquals(List.of(), LargestRemainder.split(List.of(), Money.zero(IDR)));
    }

    @Test
    void refusesATotalThatIsNotTheRoundedSum() {
        List<BigDecimal> parts = decimals("1.5 1.5");
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(parts, new Money(5, IDR)));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.split(parts, new Money(1, IDR)));
    }

    @Test
    void partsSumToTheTotalAndMoveByLessThanOneUnitForRandomParts() {
        Random random = Seeded.random();
        for (int i = 0; i < 5_000; i++) {
            List<BigDecimal> parts = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(n -> BigDecimal.valueOf(random.nextInt(), random.nextInt(11)))
                    .toList();
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Money total = Rounding.cut(sum, USD);
            List<Money> split = LargestRemainder.split(parts, total);
            assertEquals(total, Money.sum(split, USD));
            for (int n = 0; n < parts.size(); n++) {
                BigDecimal moved = split.get(n).decimal().subtract(parts.get(n)).abs();
                assertTrue(moved.compareTo(new BigDecimal("0.01")) < 0, parts::toString);
            }
            assertEquals(split, LargestRemainder.split(parts, total));
        }
    }

    private static List<BigDecimal> decimals(String parts) {
        return Stream.of(parts.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
