package io.saldo.account.threshold;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdDueTest {

    private static final String NEW = "thr-1";

    private static final Dimension PLATFORM = Dimension.usage(YearMonth.of(2026, 10), Scope.PLATFORM);
    private static final Dimension MARKETPLACE = Dimension.usage(YearMonth.of(2026, 10), Scope.MARKETPLACE);

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
                ThresholdDue.reached(exposure(unbilled, "0", funds), usd(threshold), () -> NEW)
                        .map(ThresholdDue::rest));
    }

    /** One that an older version has made. */
    @DisplayName("W-13")
    @Test
    void standsForAllThereIsWhereNoUsageWasKept() {
        var old = new ThresholdDue(NEW, 1, Map.of(), usd("1000"));
        assertTrue(old.standsFor(List.of(PLATFORM)));
        ThresholdDue seen = old.at(exposure("1900", "0", "300"));
        assertEquals(NEW, seen.id());
        assertEquals(usd("1000"), seen.rest());
        assertEquals(usage(usd("1900"), usd("0")), seen.usage());
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
                new ThresholdDue(NEW, version, usage(usd("1000").min(usd(unbilled)), usd("0")), usd(rest)),
                open.at(exposure(unbilled, "0", funds)));
    }

    @Test
    void doesNotGrowWhenFundsAreSpentOtherwise() {
        ThresholdDue lowered = open(usd("1000")).at(exposure("1000", "0", "400"));
        assertEquals(lowered, lowered.at(exposure("1000", "0", "0")));
    }

    @DisplayName("W-13")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing invoiced                                         | 600 | 400 | 0   | 1 | 1000
            one scope is invoiced, the other waits for its own       | 0   | 400 | 0   | 2 | 400
            and the other way round                                  | 600 | 0   | 0   | 2 | 600
            usage of a scope that accrues later does not replace it  | 0   | 900 | 0   | 2 | 400
            what cash covers of the other is not charged             | 0   | 400 | 150 | 2 | 250
            both are invoiced                                        | 0   | 0   | 0   | 2 | 0
            """)
    void endsScopeByScope(String what, String platform, String marketplace, String funds, long version, String rest) {
        ThresholdDue left = open(exposure("600", "400", "0")).at(exposure(platform, marketplace, funds));
        assertEquals(usd(rest), left.rest());
        assertEquals(version, left.version());
        assertEquals(usage(usd("600").min(usd(platform)), usd("400").min(usd(marketplace))), left.usage());
    }

    @Test
    void doesNotComeBackWithLaterUsageOfWhatWasInvoiced() {
        ThresholdDue left = open(exposure("600", "400", "0")).at(exposure("0", "400", "0"));
        assertEquals(usd("0"), left.at(exposure("300", "0", "0")).rest());
    }

    @Test
    void standsForTheUsageThatItWasReachedWith() {
        ThresholdDue left = open(exposure("600", "400", "0")).at(exposure("0", "400", "0"));
        assertFalse(left.standsFor(Set.of(PLATFORM)));
        assertTrue(left.standsFor(Set.of(PLATFORM, MARKETPLACE)));
        assertFalse(left.standsFor(Set.of(Dimension.usage(YearMonth.of(2026, 11), Scope.MARKETPLACE))));
        assertFalse(left.over().standsFor(Set.of(MARKETPLACE)));
    }

    @Test
    void isOverWhenNothingIsChargedAnyMore() {
        assertFalse(open(usd("1000")).over().isOpen());
        assertEquals(2, open(usd("1000")).over().version());
    }

    private static ThresholdDue open(Money amount) {
        return open(new Exposure(usage(amount, usd("0")), usd("0")));
    }

    private static ThresholdDue open(Exposure exposure) {
        return ThresholdDue.reached(exposure, exposure.unbilled(), () -> NEW).orElseThrow();
    }

    private static Exposure exposure(String platform, String marketplace, String funds) {
        return new Exposure(usage(usd(platform), usd(marketplace)), usd(funds));
    }

    private static Map<Dimension, Money> usage(Money platform, Money marketplace) {
        Map<Dimension, Money> usage = new HashMap<>(Map.of(PLATFORM, platform, MARKETPLACE, marketplace));
        usage.values().removeIf(Money::isZero);
        return usage;
    }
}
