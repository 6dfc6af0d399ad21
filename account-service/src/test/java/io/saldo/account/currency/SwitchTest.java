package io.saldo.account.currency;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.Bill;
import io.saldo.account.settlement.Fund;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.WriteOff;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SwitchTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MARCH_10 = Instant.parse("2026-03-10T03:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(30);
    private static final Instant APRIL = Instant.parse("2026-03-31T17:00:00Z");
    private static final SwitchStanding FIT = standing(false, false);

    @Test
    @Tag("X-2")
    @DisplayName("Ex:X-2")
    void takesTheLastWishOfAMonth() {
        Optional<CurrencyRequest> last = last(wish("03-10", CurrencyUnit.EUR), wish("03-20", CurrencyUnit.SGD));
        assertEquals(Optional.of(CurrencyUnit.SGD), last.map(CurrencyRequest::to));
        assertEquals(LocalDate.parse("2026-04-01"), last.orElseThrow().month().atDay(1));
    }

    @Test
    @Tag("X-2")
    @DisplayName("Ex:X-2b")
    void asksForNothingWhenThePresentCurrencyIsWanted() {
        CurrencyRequest first = wish("03-10", CurrencyUnit.EUR);
        assertEquals(LocalDate.parse("2026-04-01"), first.month().atDay(1));
        assertEquals(Optional.empty(), last(first, wish("03-20", CurrencyUnit.USD)));
        assertEquals(Optional.of(first), last(first));
    }

    @Test
    @Tag("X-2")
    @DisplayName("Ex:X-2c")
    void settlesTheOldMonthInItsCurrencyBeforeTheSwitch() {
        var rate = new ExchangeRate(
                CurrencyUnit.USD, CurrencyUnit.SGD, new BigDecimal("1.3450"), LocalDate.parse("2026-03-31"));
        YearMonth april = wish("03-10", CurrencyUnit.SGD).month();
        var time = new SwitchTime(begin("04-01"), WINDOW);
        assertTrue(time.first().isAfter(at("04-01T00:30")));
        var lot = new Fund.CashLot(Asset.CASH, "pay-1", MARCH_10, Optional.empty(), usd("100.00"));
        var march = new Bill(
                new BillId("inv-3"),
                april.minusMonths(1),
                Scope.PLATFORM,
                at("04-01T00:30"),
                usd("80.00"),
                usd("0.00"),
                usd("80.00"));
        Settlement settled = new WriteOff(CurrencyUnit.USD, List.of(march), List.of(lot))
                .run(new WriteOff.Switches(AutoWriteOff.ON, MonthBound.OWN_MONTH_AND_LATER));
        assertEquals(usd("80.00"), settled.settled(march.id()));
        assertEquals(usd("20.00"), settled.left(lot));
        assertEquals(Money.parse("26.90", CurrencyUnit.SGD), rate.convert(settled.left(lot)));
        YearMonth used = YearMonth.from(at("04-01T00:10").atZone(JAKARTA));
        assertEquals(april, used);
        assertEquals(
                begin("05-01"),
                used.plusMonths(1).atDay(1).atStartOfDay(JAKARTA).toInstant());
    }

    @Test
    @DisplayName("X-1")
    void offersFourCurrenciesAndThePricingCurrency() {
        List<CurrencyUnit> standard = ProviderSettings.SETTLEMENT_CURRENCIES.standard();
        OfferedCurrencies toRupiah = OfferedCurrencies.of(standard, CurrencyUnit.IDR, CurrencyUnit.IDR);
        assertEquals(List.of(CurrencyUnit.values()), toRupiah.all());
        assertTrue(toRupiah.include(CurrencyUnit.IDR));
        assertFalse(OfferedCurrencies.of(standard, CurrencyUnit.USD, CurrencyUnit.EUR)
                .include(CurrencyUnit.IDR));
        OfferedCurrencies left = OfferedCurrencies.of(List.of(CurrencyUnit.EUR), CurrencyUnit.USD, CurrencyUnit.SGD);
        assertEquals(List.of(CurrencyUnit.EUR, CurrencyUnit.SGD, CurrencyUnit.USD), left.all());
        assertFalse(left.include(CurrencyUnit.HKD));
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3")
    void failsWhenTheAccountIsOverdue() {
        CurrencyRequest asked = wish("03-10", CurrencyUnit.EUR);
        assertEquals(LocalDate.parse("2026-04-01"), asked.month().atDay(1));
        assertEquals(Optional.empty(), FIT.failed());
        assertEquals(
                Optional.of(SwitchCondition.NOT_OVERDUE), standing(true, false).failed());
    }

    @Test
    @Tag("X-3")
    @DisplayName("Ex:X-3b")
    void failsWhenSomethingOfTheOldMonthIsOpen() {
        CurrencyRequest asked = wish("03-10", CurrencyUnit.EUR);
        assertEquals(LocalDate.parse("2026-04-01"), asked.month().atDay(1));
        Money open = usd("0.01");
        assertEquals(
                Optional.of(SwitchCondition.SETTLED),
                standing(false, open.isPositive()).failed());
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
        var time = new SwitchTime(APRIL, WINDOW);
        assertEquals(Instant.parse("2026-03-31T17:31:00Z"), time.first());
        assertEquals(Optional.of(Instant.parse("2026-03-31T17:36:00Z")), time.again(time.first()));
        assertEquals(Optional.empty(), time.again(APRIL.plus(Duration.ofHours(24))));
        assertEquals(Instant.parse("2026-03-31T19:01:00Z"), new SwitchTime(APRIL, Duration.ofHours(2)).first());
    }

    /** As it is asked on a day of 2026, in the morning, for the 1st of next month. */
    private static CurrencyRequest wish(String day, CurrencyUnit to) {
        YearMonth month = YearMonth.from(LocalDate.parse("2026-" + day));
        return new CurrencyRequest(CurrencyUnit.USD, to, month.plusMonths(1), at(day + "T10:00"), "budi");
    }

    /** The wish that stands after these: a later one replaces it, the present currency takes it back. */
    private static Optional<CurrencyRequest> last(CurrencyRequest... wishes) {
        return Stream.of(wishes).reduce((earlier, later) -> later).filter(CurrencyRequest::isForAChange);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-" + local).atZone(JAKARTA).toInstant();
    }

    private static Instant begin(String day) {
        return at(day + "T00:00");
    }

    private static SwitchStanding standing(boolean overdue, boolean openBill) {
        return new SwitchStanding(
                AccountType.DIRECT, AccountStatus.VALID, true, overdue, openBill, false, false, false, false, true);
    }
}
