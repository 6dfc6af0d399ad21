package io.saldo.account.settlement;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.settlement.SettlementFixture.OFF;
import static io.saldo.account.settlement.SettlementFixture.ON;
import static io.saldo.account.settlement.SettlementFixture.ON_WITH_PREVIOUS;
import static io.saldo.account.settlement.SettlementFixture.bill;
import static io.saldo.account.settlement.SettlementFixture.day;
import static io.saldo.account.settlement.SettlementFixture.own;
import static io.saldo.account.settlement.SettlementFixture.promo;
import static io.saldo.account.settlement.SettlementFixture.refund;
import static io.saldo.account.settlement.SettlementFixture.transferred;
import static io.saldo.account.settlement.SettlementFixture.writeOff;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.account.AccountKind;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WriteOffTest {
    private static final Bill JANUARY = bill("jan", 1, 100);
    private static final Bill FEBRUARY = bill("feb", 2, 80);
    private static final Bill MARCH = bill("mar", 3, 60);
    private static final Fund FEBRUARY_REFUND = refund(2, 120);
    private static final Fund CASH = own("pay-1", 1, 50);
    private static final List<Bill> QUARTER = List.of(MARCH, FEBRUARY, JANUARY);

    @DisplayName("W-1")
    @Test
    void settlesPlatformBillsBeforeMarketplaceBillsOfAMonth() { // Ex:W-1
        Bill marketplace = bill("market", 1, Scope.MARKETPLACE, day(1), 40);
        Bill platform = bill("platform", 1, Scope.PLATFORM, day(2), 60);
        Settlement settlement = writeOff(List.of(marketplace, platform), List.of(own("pay-1", 1, 70)), ON);
        assertEquals(idr(60), settlement.settled(platform.id()));
        assertEquals(idr(10), settlement.settled(marketplace.id()));
        assertEquals(idr(30), settlement.rest(marketplace));
    }

    @DisplayName("W-1")
    @Test
    void settlesEarlierMonthsThenEarlierBillsFirst() {
        Bill later = bill("later", 2, Scope.PLATFORM, day(2), 10);
        Bill earlier = bill("earlier", 2, Scope.PLATFORM, day(1), 10);
        Bill oldMarketplace = bill("old", 1, Scope.MARKETPLACE, day(3), 10);
        assertEquals(
                List.of(oldMarketplace, earlier, later),
                List.of(later, earlier, oldMarketplace).stream()
                        .sorted(SettlementOrder.BILLS)
                        .toList());
    }

    @DisplayName("W-2")
    @Test
    void takesRefundThenTransferredThenOwnCash() { // Ex:W-2, after its vouchers
        Bill bill = new Bill(
                new BillId("inv-1"), YearMonth.of(2026, 3), Scope.PLATFORM, day(1), idr(100), idr(45), idr(55));
        Fund own = own("pay-1", 1, 100);
        Settlement settlement = writeOff(List.of(bill), List.of(own, transferred("1000", 2, 10), refund(3, 15)), ON);
        assertEquals(
                List.of(
                        new Allocation(bill.id(), Asset.CREDIT_REFUND, "2026-03", idr(15)),
                        new Allocation(bill.id(), Asset.TRANSFER_LEDGER, "1000", idr(10)),
                        new Allocation(bill.id(), Asset.CASH, "pay-1", idr(30))),
                settlement.allocations());
        assertEquals(idr(70), settlement.left(own));
    }

    @DisplayName("W-2")
    @Test
    void takesPromotionalThenTransferredThenOwnCash() { // Ex:W-2b
        Fund own = own("pay-1", 1, 50000);
        Fund promotional = promo("vch-1", Optional.empty(), 30000);
        Fund transferred = transferred("1000", 1, 20000);
        Settlement settlement = writeOff(List.of(bill("inv-1", 3, 60000)), List.of(own, transferred, promotional), ON);
        assertEquals(idr(30000), settlement.spent(promotional));
        assertEquals(idr(20000), settlement.spent(transferred));
        assertEquals(idr(10000), settlement.spent(own));
        assertEquals(idr(40000), settlement.left(own));
    }

    @DisplayName("W-2")
    @Test
    void takesEarliestExpiryThenOldestLotFirst() {
        List<Fund> inOrder = List.of(
                refund(1, 1),
                refund(2, 1),
                promo("soon", Optional.of(day(5)), 1),
                promo("late", Optional.of(day(9)), 1),
                promo("never", Optional.empty(), 1),
                transferred("1001", 1, 1),
                transferred("1000", 2, 1),
                own("pay-2", 1, 1),
                own("pay-1", 2, 1));
        assertEquals(
                inOrder,
                inOrder.reversed().stream().sorted(SettlementOrder.FUNDS).toList());
    }

    @DisplayName("O-6")
    @Test
    void spendsTheOldestTopUpFirst() { // Ex:O-6
        List<Fund> lots = List.of(own("pay-c", 3, 100), own("pay-a", 1, 300), own("pay-b", 2, 200));
        Settlement settlement = writeOff(List.of(bill("inv-1", 3, 350)), lots, ON);
        assertEquals(
                List.of(idr(100), idr(0), idr(150)),
                lots.stream().map(settlement::left).toList());
    }

    @DisplayName("W-6")
    @Test
    void keepsRefundsToTheirMonthAndLaterOnes() { // Ex:W-6
        Settlement settlement = writeOff(QUARTER, List.of(CASH, FEBRUARY_REFUND), ON);
        assertEquals(idr(50), settlement.rest(JANUARY));
        assertEquals(idr(0), settlement.rest(FEBRUARY));
        assertEquals(idr(20), settlement.rest(MARCH));
        assertEquals(
                List.of(
                        new Allocation(JANUARY.id(), Asset.CASH, "pay-1", idr(50)),
                        new Allocation(FEBRUARY.id(), Asset.CREDIT_REFUND, "2026-02", idr(80)),
                        new Allocation(MARCH.id(), Asset.CREDIT_REFUND, "2026-02", idr(40))),
                settlement.allocations());
        assertInvoiceable(settlement);
    }

    @DisplayName("W-7")
    @Test
    void settlesBillsOfAnyMonthFromRefundsWhenPreviousBillsAreOn() { // Ex:W-7
        Settlement settlement = writeOff(QUARTER, List.of(CASH, FEBRUARY_REFUND), ON_WITH_PREVIOUS);
        assertEquals(
                List.of(
                        new Allocation(JANUARY.id(), Asset.CREDIT_REFUND, "2026-02", idr(100)),
                        new Allocation(FEBRUARY.id(), Asset.CREDIT_REFUND, "2026-02", idr(20)),
                        new Allocation(FEBRUARY.id(), Asset.CASH, "pay-1", idr(50))),
                settlement.allocations());
        assertEquals(idr(0), settlement.rest(JANUARY));
        assertEquals(idr(10), settlement.rest(FEBRUARY));
        assertEquals(idr(60), settlement.rest(MARCH));
        assertInvoiceable(settlement);
    }

    @DisplayName("W-8")
    @Test
    void isASwitchForCreditControlledAccountsOnly() {
        assertEquals(Optional.of(AutoWriteOff.ON), AutoWriteOff.inForce(AccountKind.PREPAID, AutoWriteOff.OFF));
        assertEquals(Optional.of(AutoWriteOff.ON), AutoWriteOff.inForce(AccountKind.POSTPAID, AutoWriteOff.OFF));
        assertEquals(
                Optional.of(AutoWriteOff.OFF), AutoWriteOff.inForce(AccountKind.CREDIT_CONTROLLED, AutoWriteOff.OFF));
        assertEquals(Optional.empty(), AutoWriteOff.inForce(AccountKind.ECOSYSTEM, AutoWriteOff.ON));
    }

    @DisplayName("W-12")
    @Test
    void isOffWhileAUnifiedSettlementRunsAndAsChosenAfterwards() {
        for (AccountKind kind : List.of(AccountKind.PREPAID, AccountKind.POSTPAID, AccountKind.CREDIT_CONTROLLED)) {
            assertEquals(Optional.of(AutoWriteOff.OFF), AutoWriteOff.inForce(kind, AutoWriteOff.ON, true));
            assertEquals(Optional.of(AutoWriteOff.ON), AutoWriteOff.inForce(kind, AutoWriteOff.ON, false));
        }
        assertEquals(
                Optional.of(AutoWriteOff.OFF),
                AutoWriteOff.inForce(AccountKind.CREDIT_CONTROLLED, AutoWriteOff.OFF, false));
        assertEquals(Optional.empty(), AutoWriteOff.inForce(AccountKind.ECOSYSTEM, AutoWriteOff.ON, true));
    }

    @DisplayName("W-9")
    @Test
    void usesUpWhatThereIsOnTheOldestBills() { // Ex:R-2
        Settlement settlement = writeOff(
                List.of(bill("mar", 3, 40), bill("jan", 1, 50), bill("feb", 2, 60)), List.of(own("pay-1", 1, 120)), ON);
        assertEquals(idr(50), settlement.settled(new BillId("jan")));
        assertEquals(idr(60), settlement.settled(new BillId("feb")));
        assertEquals(idr(10), settlement.settled(new BillId("mar")));
    }

    @DisplayName("W-10")
    @Test
    void settlesNothingByItselfWhenOff() { // Ex:W-10
        Bill bill = bill("inv-1", 3, 40);
        Fund cash = own("pay-1", 1, 100);
        Settlement settlement = writeOff(List.of(bill), List.of(cash), OFF);
        assertEquals(idr(40), settlement.rest(bill));
        assertEquals(idr(100), settlement.left(cash));
    }

    @DisplayName("W-15")
    @Test
    void leavesTheRestForTheCharge() { // Ex:W-15a
        Bill bill = bill("inv-1", 3, 100000);
        assertEquals(
                idr(70000),
                writeOff(List.of(bill), List.of(own("pay-1", 1, 30000)), ON).rest(bill));
    }

    @DisplayName("W-15")
    @Test
    void leavesAsCashWhatAChargeBringsTooMuch() { // Ex:W-15b
        Bill bill = bill("inv-1", 3, 70000);
        Fund cash = own("pay-2", 2, 20000);
        Money rest = writeOff(List.of(bill), List.of(cash), ON).rest(bill);

        Fund charged = own("pay-3", 3, 70000);
        WriteOff succeeded = new WriteOff(CurrencyUnit.IDR, List.of(bill.withOpen(rest)), List.of(charged));
        Settlement settlement = succeeded.runFor(new WriteOff.NamedPayment(bill.id(), "pay-3"), ON);
        assertEquals(idr(0), settlement.rest(bill.withOpen(rest)));
        assertEquals(idr(20000), settlement.left(charged));
    }

    @DisplayName("W-15")
    @Test
    void settlesTheNamedBillFirstThenTheOldest() {
        Bill old = bill("old", 1, 30);
        Bill named = bill("named", 3, 50);
        Fund paid = own("pay-1", 1, 70);
        WriteOff arrived = new WriteOff(CurrencyUnit.IDR, List.of(old, named), List.of(paid));
        Settlement settlement = arrived.runFor(new WriteOff.NamedPayment(named.id(), "pay-1"), ON);
        assertEquals(idr(50), settlement.settled(named.id()));
        assertEquals(idr(20), settlement.settled(old.id()));
    }

    @DisplayName("W-15")
    @Test
    void settlesTheNamedBillEvenWithAutoWriteOffOff() {
        Bill old = bill("old", 1, 30);
        Bill named = bill("named", 3, 50);
        Fund paid = own("pay-1", 1, 70);
        WriteOff arrived = new WriteOff(CurrencyUnit.IDR, List.of(old, named), List.of(paid));
        Settlement settlement = arrived.runFor(new WriteOff.NamedPayment(named.id(), "pay-1"), OFF);
        assertEquals(idr(50), settlement.settled(named.id()));
        assertEquals(idr(20), settlement.left(paid));
    }

    private static void assertInvoiceable(Settlement settlement) {
        TreeMap<YearMonth, Money> spent =
                new TreeMap<>(Map.of(YearMonth.of(2026, 2), settlement.spent(FEBRUARY_REFUND)));
        assertEquals(
                Map.of(JANUARY.id(), idr(100), FEBRUARY.id(), idr(0), MARCH.id(), idr(20)),
                Invoiceable.of(QUARTER, spent));
    }
}
