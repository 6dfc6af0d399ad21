package io.saldo.account.currency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SwitchTest {

    private static final Instant MARCH_10 = Instant.parse("2026-03-10T03:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-03-31T17:00:00Z");
    private static final OfferedCurrencies STANDARD =
            new OfferedCurrencies(ProviderSettings.SETTLEMENT_CURRENCIES.standard());
    private static final SwitchStanding FIT = standing(false, false);

    @Test
    @Tag("X-2")
    @DisplayName("Ex:X-2b")
    void asksForNothingWhenThePresentCurrencyIsWanted() {
        assertFalse(request(CurrencyUnit.USD).isForAChange());
        assertTrue(request(CurrencyUnit.EUR).isForAChange());
    }

    @Test
    @DisplayName("X-1")
    void offersFourCurrenciesAndThePricingCurrency() {
        for (CurrencyUnit offered : List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.SGD, CurrencyUnit.HKD)) {
            assertTrue(STANDARD.include(offered, CurrencyUnit.IDR), offered.name());
        }
        assertTrue(STANDARD.include(CurrencyUnit.IDR, CurrencyUnit.IDR));
        assertFalse(STANDARD.include(CurrencyUnit.IDR, CurrencyUnit.USD));
        assertFalse(new OfferedCurrencies(List.of(CurrencyUnit.EUR)).include(CurrencyUnit.SGD, CurrencyUnit.USD));
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3")
    void failsWhenTheAccountIsOverdue() {
        assertEquals(Optional.empty(), FIT.failed());
        assertEquals(
                Optional.of(SwitchCondition.NOT_OVERDUE), standing(true, false).failed());
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3b")
    void failsWhenSomethingOfTheOldMonthIsOpen() {
        assertEquals(Optional.of(SwitchCondition.SETTLED), standing(false, true).failed());
    }

    @Test
    @DisplayName("X-3")
    void namesTheFirstConditionThatDoesNotHold() {
        assertEquals(
                Optional.of(SwitchCondition.VALID),
                new SwitchStanding(
                                AccountType.DIRECT,
                                AccountStatus.FROZEN,
                                false,
                                true,
                                true,
                                true,
                                true,
                                true,
                                true,
                                false)
                        .failed());
        assertEquals(
                Optional.of(SwitchCondition.RATE_PUBLISHED),
                new SwitchStanding(
                                AccountType.DIRECT,
                                AccountStatus.VALID,
                                true,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false)
                        .failed());
    }

    @Test
    @DisplayName("X-3")
    void failsWhileAUnifiedSettlementRuns() {
        assertEquals(
                Optional.of(SwitchCondition.NO_UNIFIED_SETTLEMENT),
                new SwitchStanding(
                                AccountType.DIRECT,
                                AccountStatus.VALID,
                                true,
                                false,
                                false,
                                false,
                                false,
                                false,
                                true,
                                true)
                        .failed());
    }

    @Test
    @DisplayName("X-2")
    void waitsForTheInvoicesOfTheOldMonthForADayAtMost() {
        var time = new SwitchTime(APRIL);
        assertEquals(Instant.parse("2026-03-31T17:31:00Z"), time.first());
        assertEquals(Optional.of(Instant.parse("2026-03-31T17:36:00Z")), time.again(time.first()));
        assertEquals(Optional.empty(), time.again(APRIL.plus(Duration.ofHours(24))));
    }

    private static CurrencyRequest request(CurrencyUnit to) {
        return new CurrencyRequest(CurrencyUnit.USD, to, YearMonth.of(2026, 4), MARCH_10, "budi");
    }

    private static SwitchStanding standing(boolean overdue, boolean openBill) {
        return new SwitchStanding(
                AccountType.DIRECT, AccountStatus.VALID, true, overdue, openBill, false, false, false, false, true);
    }
}
