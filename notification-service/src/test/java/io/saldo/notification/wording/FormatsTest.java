package io.saldo.notification.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.notification.contact.Language;
import io.saldo.notification.news.Figure;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 50000      | IDR | IDR 50,000",
                "ID | 50000      | IDR | Rp50.000",
                "ID | -200000    | IDR | -Rp200.000",
                "EN | 1234567.80 | USD | USD 1,234,567.80",
                "ID | 1234567.80 | USD | USD 1.234.567,80",
                "EN | -77.70     | USD | -USD 77.70",
                "EN | 0          | IDR | IDR 0",
                "EN | 9223372036854775807 | IDR | IDR 9,223,372,036,854,775,807",
            })
    void writesMoneyAsItsReaderDoes(Language language, String amount, String currency, String written) {
        var money = Money.parse(amount, CurrencyUnit.of(currency));
        assertEquals(written, new Formats(language, JAKARTA).of(new Figure.Amount(money)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Asia/Jakarta | 31 October 2026, 00:30 WIB | 1 August 2026 | May 2026",
                "ID | Asia/Jakarta | 31 Oktober 2026, 00:30 WIB | 1 Agustus 2026 | Mei 2026",
                "EN | UTC          | 30 October 2026, 17:30 UTC | 1 August 2026 | May 2026",
            })
    @DisplayName("C-5")
    void writesTimesInTheZoneOfTheAccount(Language language, String zone, String moment, String day, String month) {
        var formats = new Formats(language, ZoneId.of(zone));
        assertEquals(moment, formats.of(new Figure.Moment(Instant.parse("2026-10-30T17:30:00Z"))));
        assertEquals(day, formats.of(new Figure.Day(LocalDate.of(2026, 8, 1))));
        assertEquals(month, formats.of(new Figure.Month(YearMonth.of(2026, 5))));
    }
}
