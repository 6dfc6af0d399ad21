package io.saldo.account.currency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateMoneyTest {

    private static final LateMoney.Switch TO_SGD = made("first", "USD", "SGD", "1.3450");
    private static final LateMoney.Switch TO_IDR = made("second", "SGD", "IDR", "11900");
    private static final LateMoney.Switch BACK = made("third", "IDR", "USD", "0.0000601");

    @Test
    @DisplayName("X-6")
    void isWorthWhatEachSwitchWouldHaveMadeOfIt() {
        var late = new LateMoney(Money.parse("1234.56", CurrencyUnit.of("USD")), List.of(TO_SGD, TO_IDR));
        assertEquals("19759712", late.now().amount());
        assertEquals("first 1234.56 1660.48 -0.0032, second 1660.48 19759712 0", steps(late));
    }

    @Test
    @DisplayName("X-6")
    void isNeverNothing() {
        var late = new LateMoney(Money.parse("70", CurrencyUnit.of("IDR")), List.of(BACK));
        assertEquals("0.01", late.now().amount());
        assertEquals("third 70 0.01 0.005793", steps(late));
    }

    private static String steps(LateMoney late) {
        return late.asLot("pay-1").entrySet().stream()
                .map(step -> "%s %s %s %s"
                        .formatted(
                                step.getKey(),
                                step.getValue().from().amount(),
                                step.getValue().to().amount(),
                                step.getValue()
                                        .difference()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .collect(Collectors.joining(", "));
    }

    private static LateMoney.Switch made(String id, String from, String to, String rate) {
        return new LateMoney.Switch(
                id,
                new ExchangeRate(
                        CurrencyUnit.of(from),
                        CurrencyUnit.of(to),
                        new BigDecimal(rate),
                        LocalDate.parse("2026-09-30")));
    }
}
