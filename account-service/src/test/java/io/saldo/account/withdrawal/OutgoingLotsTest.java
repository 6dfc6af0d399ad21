package io.saldo.account.withdrawal;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.account.withdrawal.LotFixture.NOW;
import static io.saldo.account.withdrawal.LotFixture.day;
import static io.saldo.account.withdrawal.LotFixture.leg;
import static io.saldo.account.withdrawal.LotFixture.legs;
import static io.saldo.account.withdrawal.LotFixture.lot;
import static io.saldo.account.withdrawal.LotFixture.lots;
import static io.saldo.account.withdrawal.LotFixture.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.currency.OriginalAmount;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Scope;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.RefundDestination.Type;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.Bill;
import io.saldo.account.settlement.Fund;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.WriteOff;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingLotsTest {

    private static final RefundableLot P1 = lot("P1", 1, 300);
    private static final RefundableLot P2 = lot("P2", 2, 200);
    private static final RefundableLot P3 = lot("P3", 3, 100);

    @DisplayName("X-8")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:X-8: USD 50.00, by now SGD 67.25, of which SGD 26.90 goes | 67.25 | 0     | 26.90 | 20.00 | 2.20
            all of it                                                    | 67.25 | 0     | 67.25 | 50.00 | 5.50
            half up                                                      | 67.25 | 0     | 0.02  | 0.01  | 0.00
            something is never nothing                                   | 67.25 | 0     | 0.01  | 0.01  | 0.00
            the last part is what is left of the payment and its tax     | 40.35 | 20.00 | 40.35 | 30.00 | 3.30
            never more than was paid                                     | 67.25 | 49.99 | 13.45 | 0.01  | 0.01
            """)
    void sendsTheOriginalAmountOfWhatWasConverted(
            String what, String left, String gone, String part, String sent, String tax) {
        var dollars = new PaymentOrigin(
                "P1",
                usd("50.00"),
                List.of(new TaxShare("ppn", usd("5.50"))),
                Channel.GENERIC,
                Clearing.atGateway("generic"),
                day(1),
                Optional.empty());
        List<RefundLeg> before = usd(gone).isZero()
                ? List.of()
                : List.of(RefundLeg.executing(
                        1,
                        "P1",
                        sgd("26.90"),
                        usd(gone),
                        List.of(new TaxShare("ppn", new Money(usd(gone).minorUnits() * 11 / 100, CurrencyUnit.USD)))));
        var lot =
                new RefundableLot(dollars, sgd(left), before, List.of(new OriginalAmount(usd("50.00"), sgd("67.25"))));
        RefundLeg leg = lot.leg(2, sgd(part));
        assertEquals(sgd(part), leg.amount());
        assertEquals(usd(sent), leg.sent());
        assertEquals(usd(tax), leg.tax());
    }

    @Test
    @DisplayName("X-8")
    void goesBackThroughEverySwitch() {
        var lot = new RefundableLot(
                new PaymentOrigin(
                        "P1",
                        usd("50.00"),
                        List.of(),
                        Channel.GENERIC,
                        Clearing.atGateway("generic"),
                        day(1),
                        Optional.empty()),
                usd("52.00"),
                List.of(),
                List.of(
                        new OriginalAmount(sgd("67.25"), usd("52.00")),
                        new OriginalAmount(usd("50.00"), sgd("67.25"))));
        RefundLeg leg = lot.leg(1, usd("26.00"));
        assertEquals(usd("25.00"), leg.sent());
        assertTrue(leg.isExchanged());
    }

    private static Money sgd(String amount) {
        return Money.parse(amount, CurrencyUnit.SGD);
    }

    @DisplayName("O-4")
    @Test
    void takesTheYoungestLotFirst() { // Ex:O-4
        OutgoingLots lots = lots(600, P2, P3, P1);
        assertEquals("1 P3 100, 2 P2 150", legs(lots, 250, Type.ORIGINAL));
        assertEquals("", legs(lots, 0, Type.ORIGINAL));
        assertThrows(IllegalArgumentException.class, () -> lots.legs(idr(601), Type.ORIGINAL));
    }

    @DisplayName("O-6")
    @Test
    void leavesTheYoungestLotsToBeRefunded() { // Ex:O-6
        List<Fund> funds = List.of(fund("P2", 2, 200), fund("P3", 3, 100), fund("P1", 1, 300));
        var bill = new Bill(
                new BillId("inv-1"), YearMonth.of(2026, 10), Scope.PLATFORM, day(5), idr(350), idr(0), idr(350));
        Settlement settlement = new WriteOff(CurrencyUnit.IDR, List.of(bill), funds)
                .run(new WriteOff.Switches(AutoWriteOff.ON, MonthBound.OWN_MONTH_AND_LATER));
        assertEquals(
                List.of(idr(150), idr(100), idr(0)),
                funds.stream().map(settlement::left).toList());
    }

    @DisplayName("O-4")
    @Test
    void doesNotCountALotThatTheGatewayMayStillTakeBack() {
        var tomorrow = new RefundableLot(origin("P4", day(19), 50, 0, Optional.of(day(21))), idr(50), List.of());
        var today = new RefundableLot(origin("P5", day(18), 40, 0, Optional.of(NOW)), idr(40), List.of());
        OutgoingLots lots = lots(390, tomorrow, today, P1);
        assertEquals(idr(340), lots.original());
        assertEquals(idr(0), lots.other());
        assertEquals("1 P5 40, 2 P1 10", legs(lots, 50, Type.ORIGINAL));
    }

    @DisplayName("O-5")
    @Test
    void leavesToADesignatedAccountWhatHasNoWayBack() { // Ex:O-1*, of which original route 400, other 100
        var old = new RefundableLot(origin("P0", NOW.minus(RefundableLot.ROUTE_LIMIT), 500, 0), idr(150), List.of());
        var turnedAway = new RefundableLot(
                origin("P9", day(19), 300, 0), idr(50), List.of(leg("P9", 50, 0, RefundState.FAILED)));
        Money most = new Withdrawable(idr(1000), idr(0), idr(100), idr(100), idr(200), idr(0), idr(100)).amount();
        OutgoingLots both = lots(most.minorUnits(), lot("P1", 1, 400), old, turnedAway);
        assertEquals(idr(400), both.original());
        assertEquals(idr(100), both.other());
        assertEquals(idr(500), both.withdrawable());
        assertEquals("1 P9 50, 2 P0 50", legs(both, 100, Type.DESIGNATED));
        assertEquals(idr(200), lots(200, lot("P1", 1, 400), old).withdrawable());
        assertEquals(idr(0), lots(200, lot("P1", 1, 400), old).other());
    }

    @DisplayName("O-2")
    @Test
    void paysOutNoMoreThanItsLotsHold() {
        assertEquals(idr(600), lots(1000, P1, P2, P3).withdrawable());
        assertEquals(idr(250), lots(250, P1, P2, P3).withdrawable());
    }

    /** A credit note has given cash back to the lots; the payments themselves have been paid back, or taken back, before. */
    @DisplayName("O-4")
    @Test
    void sendsNothingBackTwice() {
        var partly =
                new RefundableLot(origin("P1", day(1), 300, 0), idr(250), List.of(leg("P1", 100, 0, RefundState.DONE)));
        var wholly = new RefundableLot(
                origin("P2", day(2), 50, 0), idr(20), List.of(leg("P2", 50, 0, RefundState.EXECUTING)));
        var converted = new RefundableLot(
                origin("P3", day(3), 100, 0),
                sgd("0.01"),
                List.of(leg("P3", 100, 0, RefundState.DONE)),
                List.of(new OriginalAmount(idr(100), sgd("0.02"))));
        OutgoingLots lots = lots(900, partly, wholly);
        assertEquals(idr(200), lots.withdrawable());
        assertEquals("1 P1 200", legs(lots, 200, Type.ORIGINAL));
        assertEquals(sgd("0.00"), new OutgoingLots(List.of(converted), sgd("5.00"), NOW).withdrawable());
    }

    @DisplayName("O-9")
    @Test
    void givesTheShareOfTheTaxBack() { // Ex:O-9
        var lot = new RefundableLot(origin("P1", day(1), 500000, 55000), idr(500000), List.of());
        RefundLeg leg = lot.leg(1, idr(200000));
        assertEquals(idr(22000), leg.tax());
        assertEquals(idr(222000), leg.amount().plus(leg.tax()));
    }

    @DisplayName("O-9")
    @Test
    void givesWhatIsLeftOfTheTaxWithTheLastPart() { // Ex:O-9b
        var whole = new RefundableLot(origin("P1", day(1), 50000, 5500), idr(50000), List.of());
        assertEquals(idr(3666), whole.leg(1, idr(33333)).tax());
        var rest = new RefundableLot(whole.origin(), idr(16667), List.of(leg("P1", 33333, 3666, RefundState.DONE)));
        assertEquals(idr(1834), rest.leg(1, idr(16667)).tax());
        assertEquals(idr(1833), rest.leg(1, idr(16666)).tax());
    }

    @DisplayName("O-9")
    @Test
    void keepsTheTaxOfWhatWasSpent() {
        var spent = new RefundableLot(origin("P1", day(1), 50000, 5500), idr(16667), List.of());
        assertEquals(idr(1833), spent.leg(1, idr(16667)).tax());
    }

    @DisplayName("O-9")
    @Test
    void countsAPartThatCameBackAsNeverGone() {
        var back = new RefundableLot(
                origin("P1", day(1), 50000, 5500),
                idr(50000),
                List.of(leg("P1", 33333, 3666, RefundState.FAILED), leg("P1", 10000, 1100, RefundState.CANCELLED)));
        assertEquals(idr(3666), back.leg(1, idr(33333)).tax());
        assertEquals(idr(5500), back.leg(1, idr(50000)).tax());
    }

    /** The small last part had taken what many small ones were cut by, and then these came back. */
    @DisplayName("O-9")
    @Test
    void givesNeverMoreThanIsLeftOfTheTax() {
        var lot =
                new RefundableLot(origin("P1", day(1), 100, 10), idr(99), List.of(leg("P1", 1, 10, RefundState.DONE)));
        assertEquals(idr(0), lot.leg(1, idr(50)).tax());
    }

    private static Fund fund(String payment, int day, long amount) {
        return new Fund.CashLot(Asset.CASH, payment, day(day), Optional.empty(), idr(amount));
    }
}
