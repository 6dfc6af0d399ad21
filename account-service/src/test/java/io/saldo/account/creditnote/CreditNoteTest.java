package io.saldo.account.creditnote;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.account.Seeded;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.TransactionType;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.CreditNotePostings;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.RefundPostings;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.PaidTax;
import io.saldo.account.refund.RefundDestination.Type;
import io.saldo.account.settlement.BillKind;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    @DisplayName("O-11")
    @Test
    void goesToCreditRefundsWhereItWasBoughtUnderACreditLimit() { // Ex:O-11a
        LocalDate cancelled = LocalDate.of(2026, 7, 10);
        Money back = unused(idr(1200), 12, 6);
        var note = new CreditNote(back, idr(1200), List.of(), true, idr(1200));
        assertEquals(idr(0), note.lowersBillBy());
        assertEquals("CREDIT_LIMIT limit 600", returned(note));
        Back limit = ways(YearMonth.from(cancelled)).of(note.returned()).getFirst();
        assertEquals(Part.creditRefund(YearMonth.of(2026, 7), idr(600)), limit.to());
    }

    @DisplayName("O-11")
    @Test
    void lowersWhatIsOpenBeforeItGivesBack() { // Ex:O-11b
        Money open = idr(100).minus(idr(60));
        assertEquals(idr(40), open);
        var note = note(idr(50), open, new PaidPart(Payer.CASH, "pay-1", idr(60)));
        assertEquals(idr(40), note.lowersBillBy());
        assertEquals("CASH pay-1 10", returned(note));
        assertEquals("", returned(note(idr(40), idr(40), new PaidPart(Payer.CASH, "pay-1", idr(60)))));
    }

    @DisplayName("O-11")
    @Test
    void givesTheMinorUnitsLeftOverToTheLargestShare() { // Ex:O-11c
        var note = note(
                usd("10.01"),
                usd("0.00"),
                new PaidPart(Payer.CASH, "pay-1", usd("50.00")),
                new PaidPart(Payer.TRANSFER_LEDGER, "1000", usd("50.00")));
        assertEquals(usd("100.00"), sum(note.paid()));
        assertEquals("TRANSFER_LEDGER 1000 5.01, CASH pay-1 5.00", returned(note));
        var cash = note(
                usd("10.01"),
                usd("0.00"),
                new PaidPart(Payer.CASH, "pay-1", usd("50.02")),
                new PaidPart(Payer.TRANSFER_LEDGER, "1000", usd("49.98")));
        assertEquals("TRANSFER_LEDGER 1000 5.00, CASH pay-1 5.01", returned(cash));
    }

    @DisplayName("O-10")
    @Test
    void splitsWhatIsRefundedOfAnOrderByWhatPaidIt() { // Ex:O-10
        Money price = usd("100.00");
        var bill = bill(
                price,
                new Cover("VOUCHER", "vch-1", usd("20.00")),
                new Cover("CASH", "pay-1", usd("50.00")),
                new Cover("TRANSFER_LEDGER", "1000", usd("30.00")));
        Money paid = price.minus(usd("20.00"));
        Money consumed = price.minus(unused(price, 12, 6));
        assertEquals(usd("80.00"), paid);
        assertEquals(usd("50.00"), consumed);
        Money refund = paid.minus(consumed);
        assertEquals(usd("30.00"), refund);
        assertEquals("TRANSFER_LEDGER 1000 11.25, CASH pay-1 18.75", returned(bill.note(refund, true)));
        assertEquals(paid, bill.most(true));
        assertEquals(price, bill.most(false));
    }

    @DisplayName("O-12")
    @Test
    void givesVouchersBackWhatWasChargedInError() {
        var bill = bill(
                usd("100.00"), new Cover("VOUCHER", "vch-1", usd("20.00")), new Cover("CASH", "pay-1", usd("80.00")));
        assertEquals("VOUCHER vch-1 2.00, CASH pay-1 8.00", returned(bill.note(usd("10.00"), false)));
        assertEquals("CASH pay-1 10.00", returned(bill.note(usd("10.00"), true)));
    }

    @DisplayName("O-11")
    @Test
    void givesNothingBackASecondTime() {
        var bill = bill(
                idr(100),
                List.of(new PaidPart(Payer.CASH, "pay-1", idr(50))),
                new Cover("CASH", "pay-1", idr(60)),
                new Cover("CREDIT_NOTE", "inv-8", idr(10)),
                new Cover("EXTERNAL", "txn-1", idr(30)));
        assertEquals(idr(40), bill.most(false));
        assertEquals("CASH pay-1 10, EXTERNAL txn-1 30", returned(bill.note(idr(40), false)));
    }

    @DisplayName("O-11")
    @Test
    void countsWhatVouchersCoveredAsNotBoughtUnderTheLimit() {
        var cover = new Cover("VOUCHER", "vch-1", idr(20));
        var record = new BillRecord(document(idr(100)), List.of(cover), idr(80), 1);
        var bill = new CreditedBill(record, false, true, Set.of(), List.of());
        assertEquals("VOUCHER vch-1 10, CREDIT_LIMIT limit 40", returned(bill.note(idr(50), false)));
        assertEquals("CREDIT_LIMIT limit 50", returned(bill.note(idr(50), true)));
        assertEquals(idr(80), bill.most(true));
    }

    @DisplayName("X-7")
    @Test
    void givesAVoucherOfAnotherCurrencyBackInTheBookOfThat() {
        var ways = new WaysBack("inv-9", YearMonth.of(2026, 7), Map.of(), Map.of(), Set.of("v-1"), () -> "ref-1");
        var backs = ways.of(
                List.of(new PaidPart(Payer.VOUCHER, "v-1", idr(10)), new PaidPart(Payer.VOUCHER, "v-2", idr(20))));
        assertEquals(
                new Part(BookAccount.FX_CONVERSION, Dimension.conversion("inv-9"), idr(10)),
                backs.get(0).to());
        assertEquals(Part.voucher("v-2", idr(20)), backs.get(1).to());
    }

    @DisplayName("O-11")
    @Test
    void sendsAPaymentOfTheBillBackItsWayUnlessThatIsClosed() { // Ex:BK-25b
        var record =
                new BillRecord(document(idr(111000)), List.of(new Cover("CASH", "pay-1", idr(111000))), idr(111000), 1);
        var bill = new CreditedBill(record, false, false, Set.of("pay-1"), List.of());
        Money total = idr(50000).plus(idr(5500));
        assertEquals("GATEWAY pay-1 55500", returned(bill.note(total, false)));
        Back back = ways(YearMonth.of(2026, 7), paid(111000, List.of()))
                .of(bill.note(total, false).returned())
                .getFirst();
        assertEquals(
                "IDR: REVENUE_REDUCTION +50000; TAX_PAYABLE +5500; WITHDRAWING -55500",
                text(CreditNotePostings.credited(
                        Scope.PLATFORM, idr(50000), List.of(new TaxShare("ppn", idr(5500))), List.of(back.to()))));
        assertEquals(
                "IDR: WITHDRAWING +55500; CLEARING_GATEWAY -55500",
                text(RefundPostings.done(
                        TransactionType.REFUND,
                        Channel.GENERIC,
                        back.refundId().orElseThrow(),
                        back.to().amount(),
                        List.of(),
                        Clearing.atGateway("generic"))));
        Back closed = ways(YearMonth.of(2026, 7))
                .of(bill.note(total, false).returned())
                .getFirst();
        assertEquals(Part.lot(BookAccount.CASH_OWN, "pay-1", idr(55500)), closed.to());
        assertEquals(Optional.of(Type.CASH), closed.shown());
    }

    /** Under tax point TOPUP the payment was taxed, not the bill (I-15). */
    @DisplayName("O-9")
    @Test
    void givesTheTaxOfThePaymentBackBesideTheAmount() {
        var ways = ways(YearMonth.of(2026, 7), paid(50000, List.of(new TaxShare("ppn", idr(5500)))));
        Back back = ways.of(List.of(new PaidPart(Payer.GATEWAY, "pay-1", idr(33333))))
                .getFirst();
        assertEquals(List.of(new TaxShare("ppn", idr(3666))), back.taxes());
        assertEquals(idr(33333), back.to().amount());
    }

    @DisplayName("V-12")
    @Test
    void losesPromotionalCreditThatHasExpired() {
        var ways = new WaysBack(
                "inv-9", YearMonth.of(2026, 7), Map.of(), Map.of("rdm-1", "vch-1"), Set.of(), () -> "ref-1");
        var backs = ways.of(List.of(
                new PaidPart(Payer.PROMO_CREDIT, "rdm-1", idr(10)),
                new PaidPart(Payer.PROMO_CREDIT, "rdm-2", idr(20))));
        assertEquals(
                new Part(BookAccount.PROMO_EXPENSE, Dimension.voucher("vch-1"), idr(10)),
                backs.get(0).to());
        assertEquals(
                Part.lot(BookAccount.CASH_PROMO, "rdm-2", idr(20)), backs.get(1).to());
    }

    @DisplayName("O-11")
    @Test
    void sendsAPaymentOfTheBillBackItsWayAndRefundsToTheMonthOfTheRefund() {
        var note = note(
                idr(90),
                idr(0),
                new PaidPart(Payer.GATEWAY, "pay-9", idr(100)),
                new PaidPart(Payer.CREDIT_REFUND, "2026-02", idr(50)),
                new PaidPart(Payer.PROMO_CREDIT, "vrd-1", idr(30)));
        assertEquals("CREDIT_REFUND 2026-02 25, PROMO_CREDIT vrd-1 15, GATEWAY pay-9 50", returned(note));
    }

    @DisplayName("O-11")
    @Test
    void givesBackNoMoreThanIsOpenOrWasPaid() {
        var paid = new PaidPart(Payer.CASH, "pay-1", idr(60));
        assertThrows(IllegalArgumentException.class, () -> note(idr(101), idr(40), paid));
    }

    /** A bill of 100, of which a voucher has paid 60: two notes of 50 give back 60 and 40, no more of the limit than it gave. */
    @DisplayName("O-11")
    @Test
    void sharesASecondNoteUnderACreditLimitByWhatTheFirstHasLeft() {
        var first =
                new CreditNote(idr(50), idr(40), List.of(new PaidPart(Payer.VOUCHER, "v", idr(60))), true, idr(100));
        assertEquals("VOUCHER v 30, CREDIT_LIMIT limit 20", returned(first));
        var second =
                new CreditNote(idr(50), idr(40), List.of(new PaidPart(Payer.VOUCHER, "v", idr(30))), true, idr(50));
        assertEquals("VOUCHER v 30, CREDIT_LIMIT limit 20", returned(second));
    }

    @DisplayName("O-11")
    @Test
    void givesBackAllOfItAndNothingBelowZero() {
        Random random = Seeded.random();
        for (int run = 0; run < 3_000; run++) {
            List<PaidPart> paid = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> new PaidPart(Payer.CASH, "pay-" + i, idr(1 + random.nextInt(1000))))
                    .toList();
            Money most = Money.sum(paid.stream().map(PaidPart::amount).toList(), CurrencyUnit.IDR);
            Money open = idr(random.nextInt(100));
            Money total = idr(1 + random.nextLong(most.plus(open).minorUnits()));
            var note = new CreditNote(total, open, paid, false, most.plus(open));
            List<Money> given = note.returned().stream().map(PaidPart::amount).toList();
            assertEquals(total, Money.sum(given, CurrencyUnit.IDR).plus(note.lowersBillBy()), note::toString);
            assertEquals(
                    List.of(),
                    given.stream().filter(amount -> !amount.isPositive()).toList(),
                    note::toString);
        }
    }

    /** What a term has not used, half up (O-10); invoice-service decides it. */
    private static Money unused(Money price, int months, int used) {
        BigDecimal consumed = price.decimal()
                .multiply(BigDecimal.valueOf(used))
                .divide(BigDecimal.valueOf(months), price.currency().minorDigits(), RoundingMode.HALF_UP);
        return price.minus(Money.parse(consumed.toPlainString(), price.currency()));
    }

    private static WaysBack ways(YearMonth month, PaidTax... open) {
        return new WaysBack(
                "inv-9",
                month,
                Stream.of(open).collect(Collectors.toMap(paid -> paid.origin().paymentId(), Function.identity())),
                Map.of(),
                Set.of(),
                () -> "ref-1");
    }

    private static PaidTax paid(long credit, List<TaxShare> taxes) {
        return new PaidTax(
                new PaymentOrigin(
                        "pay-1",
                        idr(credit),
                        taxes,
                        Channel.GENERIC,
                        Clearing.atGateway("generic"),
                        Instant.EPOCH,
                        Optional.empty()),
                List.of());
    }

    private static CreditedBill bill(Money total, Cover... covers) {
        return bill(total, List.of(), covers);
    }

    private static CreditedBill bill(Money total, List<PaidPart> returned, Cover... covers) {
        var record = new BillRecord(document(total), List.of(covers), total, 1);
        return new CreditedBill(record, false, false, Set.of(), returned);
    }

    private static BillRecord.Document document(Money total) {
        return new BillRecord.Document(
                new BillId("inv-1"),
                BillKind.TERM,
                Optional.of("SLD/TERM/2026/00000001"),
                YearMonth.of(2026, 1),
                Scope.PLATFORM,
                LocalDate.of(2026, 1, 10),
                Instant.parse("2026-01-10T00:00:00Z"),
                Optional.empty(),
                total);
    }

    private static Money sum(List<PaidPart> parts) {
        return Money.sum(
                parts.stream().map(PaidPart::amount).toList(),
                parts.getFirst().amount().currency());
    }

    private static String text(Posting posting) {
        return posting.currency() + ": "
                + posting.entries().stream()
                        .map(entry -> "%s %+d"
                                .formatted(entry.account(), entry.amount().minorUnits()))
                        .collect(Collectors.joining("; "));
    }

    private static CreditNote note(Money total, Money open, PaidPart... paid) {
        return new CreditNote(total, open, List.of(paid), false, total);
    }

    private static String returned(CreditNote note) {
        return note.returned().stream()
                .map(part -> "%s %s %s"
                        .formatted(part.payer(), part.source(), part.amount().amount()))
                .collect(Collectors.joining(", "));
    }
}
