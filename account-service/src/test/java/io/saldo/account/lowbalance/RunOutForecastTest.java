package io.saldo.account.lowbalance;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOutForecastTest {

    @DisplayName("L-11")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-11, last 7 hourly bills sum 70, a cent less   | 70 | 29.99 | true
            Ex:L-11, last 7 hourly bills sum 70, exactly enough | 70 | 30.00 | false
            nothing used                                        | 0  | 0.01  | false
            overdue says that itself                            | 70 | 0     | false
            overdue says that itself, too                       | 70 | -5    | false
            """)
    void saysWhenThreeHoursAreNotLeft(String example, String used, String available, boolean told) {
        assertEquals(told, new RunOutForecast(usd(used)).isShort(usd(available)));
    }
}
