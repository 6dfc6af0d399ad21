package io.saldo.payment.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.CurrencyUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("I-6")
class MinimumPaymentsTest {

    private static final MinimumPayments SET =
            new MinimumValue(List.of(dated("2026-11-01", "60000"), dated("2026-12-01", "40000"))).minimums();

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, IDR, 50000",
        "2026-11-01, IDR, 60000",
        "2026-11-30, IDR, 60000",
        "2026-12-01, IDR, 40000",
        "2026-12-01, USD, 1.00"
    })
    void holdsFromItsDayOn(LocalDate day, CurrencyUnit currency, String minimum) {
        assertEquals(minimum, SET.at(day, currency).amount());
    }

    private static MinimumValue.Dated dated(String day, String rupiah) {
        return new MinimumValue.Dated(LocalDate.parse(day), Map.of("IDR", rupiah, "XXX", "1"));
    }
}
