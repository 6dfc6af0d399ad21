package io.saldo.account.billvoucher;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.billvoucher.BillVouchers.OCTOBER;
import static io.saldo.account.billvoucher.BillVouchers.all;
import static io.saldo.account.billvoucher.BillVouchers.from;
import static io.saldo.account.billvoucher.BillVouchers.october;
import static io.saldo.account.billvoucher.BillVouchers.until;
import static io.saldo.account.billvoucher.BillVouchers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoverableTest {

    private static final CurrencyUnit IDR = CurrencyUnit.of("IDR");
    private static final UnbilledKey KEY = new UnbilledKey(OCTOBER, Scope.PLATFORM);

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4a at accrual")
    void coversTheCutOfEachRowAsItGrows() {
        ChargeRow first = row("compute", 5, "10.40", Map.of());
        assertEquals(Map.of("V", 10L), covered(10, List.of(all("V", 100)), first));
        ChargeRow grown = row("compute", 5, "10.75", Map.of("V", idr(10)));
        assertEquals(Map.of(), covered(10, List.of(all("V", 90)), grown));
        ChargeRow second = row("compute", 6, "5.60", Map.of());
        Covered covered = new Coverable(IDR, List.of(all("V", 90)), List.of(grown, second), Map.of(KEY, idr(10)))
                .cover(Map.of(KEY, idr(16)));
        assertEquals(Map.of("V", 5L), sums(covered));
        assertEquals(idr(85), covered.uses(Optional.empty()).getFirst().after());
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4b")
    void coversUsageOfItsLastDayThatComesLate() {
        assertEquals(
                Map.of("V", 40_000L),
                covered(40_000, List.of(all("V", 50_000)), row("compute", 31, "40000", Map.of())));
    }

    @Test
    @Tag("A-5")
    @Tag("BK-16")
    @Tag("W-4")
    @DisplayName("Ex:W-4c at accrual, Ex:BK-16, Ex:A-5")
    void postsWhatItCovers() {
        Covered covered = new Coverable(
                        IDR, List.of(all("V", 100_000)), List.of(row("compute", 5, "30000", Map.of())), Map.of())
                .cover(Map.of(KEY, idr(30_000)));
        assertEquals(
                List.of("VOUCHER_EXPENSE V 30000", "UNBILLED 2026-10/PLATFORM -30000"),
                covered.posting().orElseThrow().entries().stream()
                        .map(entry -> entry.account() + " " + entry.dimension().value() + " "
                                + entry.amount().minorUnits())
                        .toList());
        assertEquals(idr(70_000), covered.uses(Optional.of("txn")).getFirst().after());
        assertEquals(2, covered.source().version());
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4d")
    void givesBackWhatACorrectionTakesFromTheRow() {
        ChargeRow lowered = row("compute", 5, "6000", Map.of("V", idr(10_000)));
        Covered covered = new Coverable(IDR, List.of(all("V", 0)), List.of(lowered), Map.of(KEY, idr(10_000)))
                .cover(Map.of(KEY, idr(6_000)));
        assertEquals(Map.of("V", -4_000L), sums(covered));
        assertEquals(idr(4_000), covered.uses(Optional.empty()).getFirst().after());
    }

    @Test
    @DisplayName("W-4")
    void givesBackInTheOppositeOrder() {
        ChargeRow lowered = row("compute", 3, "25", Map.of("soon", idr(20), "late", idr(10)));
        assertEquals(Map.of("late", -5L), covered(25, List.of(until("soon", 10, 0), until("late", 20, 0)), lowered));
    }

    @Test
    @Tag("W-3")
    @DisplayName("Ex:W-3")
    void takesTheSpecificOneFirstAtEqualExpiry() {
        ChargeRow row = row("compute", 3, "30", Map.of());
        assertEquals(
                Map.of("V1", 20L, "V2", 10L),
                covered(30, List.of(until("V2", 5, 25), until("V1", 5, 20, "compute")), row));
        assertEquals(
                Map.of("V2", 25L, "V1", 5L),
                covered(30, List.of(until("V2", 4, 25), until("V1", 5, 20, "compute")), row));
    }

    @Test
    @DisplayName("V-2")
    void coversOnlyWhatItFits() {
        ChargeRow row = row("compute", 5, "30", Map.of());
        assertTrue(covered(30, List.of(until("V", 31, 99, "storage")), row).isEmpty());
        assertTrue(covered(30, List.of(until("V", 4, 99)), row).isEmpty());
        assertTrue(covered(30, List.of(until("V", 5, 99)), row).containsKey("V"));
        assertTrue(covered(30, List.of(reach(Scope.MARKETPLACE, Set.of(), 1, OCTOBER)), row)
                .isEmpty());
        assertTrue(covered(30, List.of(reach(Scope.PLATFORM, Set.of(PaymentType.PREPAID), 1, OCTOBER)), row)
                .isEmpty());
        assertTrue(covered(30, List.of(reach(Scope.PLATFORM, Set.of(PaymentType.PAYG), 5, OCTOBER)), row)
                .containsKey("V"));
        assertTrue(covered(30, List.of(reach(Scope.PLATFORM, Set.of(), 6, OCTOBER)), row)
                .isEmpty());
        assertTrue(covered(30, List.of(reach(Scope.PLATFORM, Set.of(), 1, OCTOBER.plusMonths(1))), row)
                .isEmpty());
    }

    @Test
    @DisplayName("V-2")
    void coversAllButTheListedExclusions() {
        assertTrue(general("compute").fits(Scope.PLATFORM, "storage", OCTOBER, october(5)));
        assertFalse(general("compute").fits(Scope.PLATFORM, "compute", OCTOBER, october(5)));
        assertFalse(general("compute").isSpecific());
    }

    private static Reach general(String exclusion) {
        return new Reach(Scope.PLATFORM, Set.of(), Set.of(exclusion), Set.of(), Optional.empty(), october(31), OCTOBER);
    }

    @Test
    @DisplayName("W-4")
    void leavesToTheIssueWhatNeedsAWholeBill() {
        ChargeRow row = row("compute", 5, "30", Map.of());
        assertTrue(covered(30, List.of(from(all("V", 99), 10, false)), row).isEmpty());
        assertTrue(covered(30, List.of(with(all("V", 99), new BillVoucher.Use(false, Optional.empty(), false))), row)
                .isEmpty());
    }

    @Test
    @DisplayName("W-4")
    void staysWithinTheUnbilledSum() {
        ChargeRow row = row("compute", 5, "30", Map.of());
        assertEquals(Map.of("V", 12L), covered(12, List.of(all("V", 99)), row));
    }

    /** Each such transaction needs a use of its own, or the second would be taken for the first. */
    @Test
    @DisplayName("BK-16")
    void countsAUseThatOnlyMovesFromOneMonthToAnother() {
        ChargeRow lowered = row("compute", 5, "0", Map.of("V", idr(5)));
        ChargeRow other = new ChargeRow(
                new ChargeRow.Key("cloud", OCTOBER.plusMonths(1), Scope.PLATFORM, "compute", october(6)),
                ExactAmount.parse("5", IDR),
                Map.of());
        Covered covered = new Coverable(IDR, List.of(all("V", 0)), List.of(lowered, other), Map.of(KEY, idr(5)))
                .cover(Map.of(KEY, idr(0), new UnbilledKey(OCTOBER.plusMonths(1), Scope.PLATFORM), idr(5)));
        assertEquals(4, covered.posting().orElseThrow().entries().size());
        assertEquals(idr(0), covered.uses(Optional.empty()).getFirst().change());
        assertEquals(2, covered.source().version());
    }

    private static BillVoucher reach(Scope scope, Set<PaymentType> types, int firstDay, YearMonth since) {
        return with(
                all("V", 99), new Reach(scope, Set.of(), types, Optional.of(october(firstDay)), october(31), since));
    }

    private static Map<String, Long> covered(long unbilled, List<BillVoucher> vouchers, ChargeRow row) {
        Map<UnbilledKey, Money> before = Map.of(KEY, Money.sum(row.covered().values(), IDR));
        return sums(new Coverable(IDR, vouchers, List.of(row), before).cover(Map.of(KEY, idr(unbilled))));
    }

    private static Map<String, Long> sums(Covered covered) {
        return covered.rows().stream()
                .collect(Collectors.groupingBy(RowCover::voucherId, Collectors.summingLong(row -> row.change()
                        .minorUnits())));
    }

    private static ChargeRow row(String product, int day, String unbilled, Map<String, Money> covered) {
        return new ChargeRow(
                new ChargeRow.Key("cloud", OCTOBER, Scope.PLATFORM, product, october(day)),
                ExactAmount.parse(unbilled, IDR),
                covered);
    }
}
