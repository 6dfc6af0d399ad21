package io.saldo.account.charge;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static io.saldo.platform.money.CurrencyUnit.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RunningChargesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final UnbilledKey OCTOBER_PLATFORM = new UnbilledKey(OCTOBER, Scope.PLATFORM);
    private static final UnbilledKey NOVEMBER_PLATFORM = new UnbilledKey(NOVEMBER, Scope.PLATFORM);
    private static final RunningCharges NONE = RunningCharges.none(IDR);

    @DisplayName("BK-15")
    @Test
    void growsByWhatTheCutSumGrows() { // Ex:BK-15
        RunningCharges first = NONE.accrue(List.of(charge("1001", OCTOBER, 1, "1234.56")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(1234)), first.growthSince(NONE));
        RunningCharges second = first.accrue(List.of(charge("1001", OCTOBER, 2, "1239.99")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(5)), second.growthSince(first));
    }

    @DisplayName("BK-15")
    @Test
    void shrinksByACorrection() { // Ex:BK-15b
        RunningCharges first = NONE.accrue(List.of(charge("1001", OCTOBER, 1, "1500")));
        RunningCharges corrected = first.accrue(List.of(charge("1001", OCTOBER, 2, "1200")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(-300)), corrected.growthSince(first));
    }

    @DisplayName("BK-4")
    @Test
    void cutsOnceOverAllCloudAccounts() {
        RunningCharges both =
                NONE.accrue(List.of(charge("1001", OCTOBER, 1, "0.60"), charge("1002", OCTOBER, 1, "0.60")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(1)), both.unbilled());
    }

    @DisplayName("SP-1")
    @Test
    void showsTheCutSum() {
        RunningCharges charges = NONE.accrue(List.of(charge("1001", OCTOBER, 1, "100.50")));
        assertEquals(idr(100), charges.unbilled().get(OCTOBER_PLATFORM));
    }

    @DisplayName("BK-4")
    @Test
    void keepsScopesApart() {
        ChargeKey marketplace = new ChargeKey("1001", OCTOBER, Scope.MARKETPLACE);
        RunningCharges both = NONE.accrue(List.of(
                charge("1001", OCTOBER, 1, "0.60"),
                new RunningCharge(marketplace, 1, ExactAmount.parse("1.60", IDR), ExactAmount.zero(IDR))));
        assertEquals(
                Map.of(OCTOBER_PLATFORM, idr(0), new UnbilledKey(OCTOBER, Scope.MARKETPLACE), idr(1)), both.unbilled());
    }

    @DisplayName("BK-17")
    @Test
    void closesWhatAnInvoiceTakesAndKeepsLateUsage() { // Ex:I-18a
        RunningCharges invoiced = NONE.accrue(List.of(charge("1001", OCTOBER, 1, "300000")))
                .close(List.of(invoiced("1001", OCTOBER, 1, "300000")));
        assertEquals(idr(0), invoiced.unbilled().get(OCTOBER_PLATFORM));
        RunningCharges late = invoiced.accrue(List.of(charge("1001", OCTOBER, 2, "340000")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(40000)), late.growthSince(invoiced));
    }

    @DisplayName("BK-17")
    @Test
    void closesEachMonthOfAnInvoiceWithLateUsage() { // Ex:I-18b
        RunningCharges before = NONE.accrue(List.of(charge("1001", OCTOBER, 3, "105.70")))
                .close(List.of(invoiced("1001", OCTOBER, 2, "100")))
                .accrue(List.of(charge("1001", NOVEMBER, 1, "10.60")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(5), NOVEMBER_PLATFORM, idr(10)), before.unbilled());
        RunningCharges after =
                before.close(List.of(invoiced("1001", OCTOBER, 3, "105.70"), invoiced("1001", NOVEMBER, 1, "10.60")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(-5), NOVEMBER_PLATFORM, idr(-10)), after.growthSince(before));
    }

    @DisplayName("C-2")
    @Test
    void countsFromZeroAfterNothingWasDue() { // Ex:C-2g
        RunningCharges closed = NONE.accrue(List.of(charge("1001", OCTOBER, 1, "0.75", "0.75")));
        RunningCharges late = closed.accrue(List.of(charge("1001", OCTOBER, 2, "1.35", "0.75")));
        assertEquals(Map.of(), late.growthSince(closed));
        RunningCharges later = late.accrue(List.of(charge("1001", OCTOBER, 3, "1.75", "0.75")));
        assertEquals(Map.of(OCTOBER_PLATFORM, idr(1)), later.growthSince(late));
    }

    @DisplayName("C-2")
    @Test
    void carriesANegativeSumUncutIntoTheNextMonth() { // Ex:C-2h
        RunningCharge corrected =
                new RunningCharge(key("1001", OCTOBER), 1, ExactAmount.parse("-3.25", USD), ExactAmount.zero(USD));
        RunningCharges charges = RunningCharges.none(USD).accrue(List.of(corrected));
        assertEquals(usd("-3.25"), charges.unbilled().get(OCTOBER_PLATFORM));
    }

    @Test
    void knowsWhetherItHasSeenWhatAnInvoiceCloses() {
        RunningCharges charges = NONE.accrue(List.of(charge("1001", OCTOBER, 2, "10")));
        assertTrue(charges.haveSeen(List.of(invoiced("1001", OCTOBER, 2, "10"))));
        assertFalse(charges.haveSeen(List.of(invoiced("1001", OCTOBER, 3, "11"))));
        assertFalse(charges.haveSeen(List.of(invoiced("1002", OCTOBER, 1, "1"))));
    }

    @DisplayName("BK-4")
    @Test
    void givesTheSameUnbilledForAnyOrderOfVersions() {
        Random random = Seeded.random();
        for (int run = 0; run < 300; run++) {
            List<RunningCharge> versions = randomVersions(random);
            RunningCharges expected = NONE.accrue(versions);
            Collections.shuffle(versions, random);
            RunningCharges shuffled = NONE;
            Map<UnbilledKey, Money> booked = new TreeMap<>();
            for (RunningCharge version : versions) {
                RunningCharges next = shuffled.accrue(List.of(version, versions.getFirst()));
                next.growthSince(shuffled).forEach((key, growth) -> booked.merge(key, growth, Money::plus));
                shuffled = next;
            }
            booked.values().removeIf(Money::isZero);
            Map<UnbilledKey, Money> unbilled = new TreeMap<>(expected.unbilled());
            unbilled.values().removeIf(Money::isZero);
            assertEquals(expected.unbilled(), shuffled.unbilled());
            assertEquals(unbilled, booked);
        }
    }

    private static List<RunningCharge> randomVersions(Random random) {
        List<RunningCharge> versions = new ArrayList<>();
        for (String cloudAccount : List.of("1001", "1002", "1003")) {
            for (YearMonth month : List.of(OCTOBER, NOVEMBER)) {
                for (int version = 1; version <= 1 + random.nextInt(4); version++) {
                    ExactAmount total = new ExactAmount(BigDecimal.valueOf(random.nextLong(1L << 50), 10), IDR);
                    versions.add(new RunningCharge(key(cloudAccount, month), version, total, ExactAmount.zero(IDR)));
                }
            }
        }
        return versions;
    }

    private static ChargeKey key(String cloudAccountId, YearMonth month) {
        return new ChargeKey(cloudAccountId, month, Scope.PLATFORM);
    }

    private static RunningCharge charge(String cloudAccountId, YearMonth month, long version, String total) {
        return charge(cloudAccountId, month, version, total, "0");
    }

    private static RunningCharge charge(
            String cloudAccountId, YearMonth month, long version, String total, String nothingDue) {
        CurrencyUnit currency = IDR;
        return new RunningCharge(
                key(cloudAccountId, month),
                version,
                ExactAmount.parse(total, currency),
                ExactAmount.parse(nothingDue, currency));
    }

    private static InvoicedCharge invoiced(String cloudAccountId, YearMonth month, long version, String total) {
        return new InvoicedCharge(key(cloudAccountId, month), version, ExactAmount.parse(total, IDR));
    }
}
