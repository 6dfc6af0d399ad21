package io.saldo.account.threshold;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdDueTest {

    private static final String NEW = "thr-1";

    @DisplayName("W-13")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:W-13: PAYG reaches USD 1,000 on a card, charged at once | 1000 | 1000.00 | 0      | 1000.00
            a cent less                                                | 1000 | 999.99  | 0      |
            what a batch brings beyond it is charged too               | 1000 | 1043.21 | 0      | 1043.21
            what cash covers is not                                    | 1000 | 1043.21 | 43.22  |
            only the uncovered part is charged                         | 1000 | 2100.00 | 1000   | 1100.00
            nothing accrued is never due                               | 0    | 0       | 0      |
            """)
    void isDueOnceUncoveredUsageHasReachedIt(
            String example, String threshold, String unbilled, String funds, String due) {
        assertEquals(
                Optional.ofNullable(due).map(amount -> usd(amount)),
                ThresholdDue.reached(new Exposure(usd(unbilled), usd(funds)), usd(threshold), () -> NEW)
                        .map(ThresholdDue::rest));
    }

    @DisplayName("W-13")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            later usage waits for the next one       | 1900 | 0    | 1 | 1000
            money that came lowers it                | 1900 | 300  | 2 | 700
            its own charge ends it                   | 1900 | 1000 | 2 | 0
            a correction lowers it                   | 600  | 0    | 2 | 600
            both                                     | 600  | 300  | 2 | 300
            more than enough came                    | 1900 | 1500 | 2 | 0
            """)
    void onlyFalls(String what, String unbilled, String funds, long version, String rest) {
        ThresholdDue open = open(usd("1000"));
        assertEquals(
                new ThresholdDue(NEW, version, usd("1000"), usd(rest)),
                open.at(new Exposure(usd(unbilled), usd(funds))));
    }

    @Test
    void doesNotGrowWhenFundsAreSpentOtherwise() {
        ThresholdDue lowered = open(usd("1000")).at(new Exposure(usd("1000"), usd("400")));
        assertEquals(lowered, lowered.at(new Exposure(usd("1000"), usd("0"))));
    }

    @Test
    void isOverWithTheInvoice() {
        assertFalse(open(usd("1000")).over().isOpen());
        assertEquals(2, open(usd("1000")).over().version());
    }

    private static ThresholdDue open(Money amount) {
        return ThresholdDue.reached(new Exposure(amount, usd("0")), amount, () -> NEW)
                .orElseThrow();
    }
}
