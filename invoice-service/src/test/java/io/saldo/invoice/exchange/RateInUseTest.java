package io.saldo.invoice.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateInUseTest {

    /** Ex:X-5b is the first: 1.3400 of 03-30 serves April, 1.3500 of 04-01 serves May at most. */
    @DisplayName("X-5")
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 1.3500, 2026-03-30, 1.3400, 2026-04-15T00:00:00Z, ",
        "2026-03-30, 1.3500, 2026-03-30, 1.3400, 2026-04-15T00:00:00Z, 2026-04",
        "2026-03-31, 1.3500, 2026-03-30, 1.3400, 2026-04-15T00:00:00Z, 2026-04",
        "2026-03-29, 1.3500, 2026-03-30, 1.3400, 2026-04-15T00:00:00Z, ",
        "2026-03-30, 1.3400, 2026-03-30, 1.3400, 2026-04-15T00:00:00Z, ",
        "2026-03-31, 1.3500, 2026-03-30, 1.3400, 2026-03-31T09:59:59Z, ",
        "2026-03-31, 1.3500, 2026-03-30, 1.3400, 2026-03-31T10:00:00Z, 2026-04",
        "2026-01-31, 1.3500, 2025-12-30, 1.3400, 2026-04-15T00:00:00Z, 2026-02",
        "2026-03-30, 1.3500, , , 2026-04-15T00:00:00Z, "
    })
    void keepsWhatAMonthThatHasBegunIsConvertedAt(
            LocalDate day, String rate, LocalDate servingDay, String servingRate, Instant now, String month) {
        Optional<ExchangeRate> serving =
                Optional.ofNullable(servingDay).map(date -> rate(date, String.valueOf(servingRate)));
        assertEquals(
                Optional.ofNullable(month),
                RateInUse.of(rate(day, rate), serving, now)
                        .map(inUse -> inUse.month().toString()));
    }

    private static ExchangeRate rate(LocalDate day, String rate) {
        return new ExchangeRate(day, CurrencyUnit.USD, CurrencyUnit.SGD, Quantity.parse(rate));
    }
}
