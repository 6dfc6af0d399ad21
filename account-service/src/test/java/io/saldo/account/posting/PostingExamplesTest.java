package io.saldo.account.posting;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.account.ledger.Scope.PLATFORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example rows of the book: each posting is compared with the row as it is written. */
class PostingExamplesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final BillId BILL = new BillId("inv-1");

    @DisplayName("BK-10")
    @Test
    void postsATopUp() { // Ex:BK-10
        MoneyIn topUp = new MoneyIn("pay-1", "generic", Channel.GENERIC, idr(100000), ppn(11000), idr(4000));
        assertEquals(idr(115000), topUp.total());
        assertEquals(
                "IDR: CLEARING_GATEWAY +115000; CASH_OWN -100000; TAX_PAYABLE -11000; FEE_INCOME -4000",
                text(topUp.posting()));
    }

    @DisplayName("BK-11")
    @Test
    void postsARemittance() { // Ex:BK-11
        MoneyIn remittance = new MoneyIn("pay-2", "bank-1", Channel.OFFLINE_REMIT, idr(5000000), List.of(), idr(0));
        assertEquals("IDR: CLEARING_BANK +5000000; CASH_OWN -5000000", text(remittance.remittance()));
    }

    @DisplayName("BK-12")
    @Test
    void postsARedeemedCode() { // Ex:BK-12
        assertEquals(
                "IDR: PROMO_EXPENSE +100000; CASH_PROMO -100000",
                text(FundPostings.codeRedeemed("vch-1", "vch-1", idr(100000))));
    }

    @DisplayName("BK-13")
    @Test
    void postsExpiredPromotionalCredit() { // Ex:BK-13
        assertEquals(
                "IDR: CASH_PROMO +40000; PROMO_EXPENSE -40000",
                text(FundPostings.promotionExpired("vch-1", "vch-1", idr(40000))));
    }

    @DisplayName("BK-14")
    @Test
    void postsAnAdjustment() { // Ex:BK-14
        Part cash = Part.lot(BookAccount.CASH_OWN, "adj-1", idr(250000));
        assertEquals("IDR: ADJUSTMENT +250000; CASH_OWN -250000", text(FundPostings.adjusted(cash)));
    }

    @DisplayName("BK-14")
    @Test
    void postsAnAdjustmentOutReversed() {
        Part out = Part.creditRefund(OCTOBER, idr(-500));
        assertEquals("IDR: ADJUSTMENT -500; CREDIT_REFUND +500", text(FundPostings.adjusted(out)));
        assertEquals(
                "IDR: PROMO_EXPENSE +700; CASH_PROMO -700",
                text(FundPostings.promotionAdjusted("adj-1", "adj-1", idr(700))));
    }

    @DisplayName("BK-15")
    @Test
    void postsTheGrowthOfACharge() { // Ex:BK-15
        assertEquals(
                "IDR: UNBILLED +1234; REVENUE -1234", text(ChargePostings.chargeGrew(OCTOBER, PLATFORM, idr(1234))));
        assertEquals("IDR: UNBILLED +5; REVENUE -5", text(ChargePostings.chargeGrew(OCTOBER, PLATFORM, idr(5))));
    }

    @DisplayName("BK-15")
    @Test
    void postsAShrinkingChargeReversed() { // Ex:BK-15b
        assertEquals("IDR: UNBILLED -300; REVENUE +300", text(ChargePostings.chargeGrew(OCTOBER, PLATFORM, idr(-300))));
    }

    @DisplayName("BK-16")
    @Test
    void postsWhatABillVoucherCovers() { // Ex:BK-16
        assertEquals(
                "IDR: VOUCHER_EXPENSE +30000; UNBILLED -30000",
                text(ChargePostings.voucherCoversCharge("vch-1", OCTOBER, PLATFORM, idr(30000))));
    }

    @DisplayName("BK-17")
    @Test
    void postsAUsageInvoice() { // Ex:BK-17
        assertEquals(
                "IDR: BILLED +111000; UNBILLED -100000; TAX_PAYABLE -11000",
                text(usageBill(idr(111000), ppn(11000), Map.of(OCTOBER, idr(100000)))));
    }

    @DisplayName("BK-17")
    @Test
    void gainsTheMinorUnitOfTheCutsOverTwoMonths() { // Ex:BK-17b
        ExactAmount october = ExactAmount.parse("5.70", CurrencyUnit.IDR);
        ExactAmount november = ExactAmount.parse("10.60", CurrencyUnit.IDR);
        Map<YearMonth, Money> cuts = Map.of(OCTOBER, october.cut(), NOVEMBER, november.cut());
        assertEquals(
                "IDR: BILLED +16; UNBILLED -5; UNBILLED -10; REVENUE -1",
                text(usageBill(october.plus(november).cut(), List.of(), cuts)));
    }

    @DisplayName("BK-17")
    @Test
    void postsAUsageInvoiceThatAVoucherCovers() { // Ex:BK-17c
        Posting issued = usageBill(idr(3300), ppn(3300), Map.of(OCTOBER, idr(0)));
        Posting covered = ChargePostings.voucherCoversBill("vch-1", BILL, idr(3300));
        assertEquals(
                "IDR: BILLED +3300; TAX_PAYABLE -3300; VOUCHER_EXPENSE +3300; BILLED -3300", text(issued.and(covered)));
    }

    @DisplayName("BK-19")
    @Test
    void postsATermInvoice() { // Ex:BK-19
        Money price = idr(120000 * (100 - 10) / 100 - 20000);
        assertEquals(idr(88000), price);
        Posting issued = BillPostings.termInvoiceIssued(BILL, PLATFORM, price, ppn(9680));
        Posting covered = ChargePostings.voucherCoversBill("vch-1", BILL, idr(50000));
        Posting settled = settled(Part.lot(BookAccount.CASH_OWN, "pay-1", idr(47680)));
        assertEquals(
                "IDR: BILLED +97680; REVENUE -88000; TAX_PAYABLE -9680; VOUCHER_EXPENSE +50000; BILLED -50000; "
                        + "CASH_OWN +47680; BILLED -47680",
                text(issued.and(covered).and(settled)));
    }

    @DisplayName("BK-20")
    @Test
    void postsAnInvoiceThatThePartnerCollects() { // Ex:BK-20
        UsageBill bill = new UsageBill(BILL, PLATFORM, idr(150), List.of(), new TreeMap<>(Map.of(OCTOBER, idr(150))));
        assertEquals("IDR: QUOTA_CONSUMPTION +150; UNBILLED -150", text(bill.quotaPosting()));
    }

    @DisplayName("BK-21")
    @Test
    void postsWhatACustomerHasPaidToThePartner() { // Ex:BK-21
        assertEquals(
                "IDR: PARTNER_RECEIVABLE +300; QUOTA_CONSUMPTION -300", text(QuotaPostings.paidToPartner(idr(300))));
    }

    @DisplayName("BK-22")
    @Test
    void postsAWriteOff() { // Ex:BK-22
        Posting settled = settled(
                Part.voucher("vch-1", usd("45.00")),
                Part.creditRefund(OCTOBER, usd("15.00")),
                Part.lot(BookAccount.CASH_TRANSFERRED, "1000", usd("10.00")),
                Part.lot(BookAccount.CASH_OWN, "pay-1", usd("30.00")));
        assertEquals(
                "USD: VOUCHER_EXPENSE +45.00; CREDIT_REFUND +15.00; CASH_TRANSFERRED +10.00; CASH_OWN +30.00; "
                        + "BILLED -100.00",
                text(settled));
    }

    @DisplayName("BK-23")
    @Test
    void postsABillMarkedPaid() { // Ex:BK-23
        assertEquals("IDR: ADJUSTMENT +12345; BILLED -12345", text(BillPostings.markedPaid(BILL, idr(12345))));
    }

    @DisplayName("BK-24")
    @Test
    void postsACreditNoteOnWhatIsOpen() { // Ex:BK-24
        Posting issued = usageBill(idr(111000), ppn(11000), Map.of(OCTOBER, idr(100000)));
        Posting note =
                CreditNotePostings.credited(PLATFORM, idr(50000), ppn(5500), List.of(Part.bill(BILL, idr(55500))));
        assertEquals("IDR: REVENUE_REDUCTION +50000; TAX_PAYABLE +5500; BILLED -55500", text(note));
        assertEquals(
                idr(55500),
                Balances.empty(CurrencyUnit.IDR).plus(issued).plus(note).of(BookAccount.BILLED));
    }

    @DisplayName("BK-25")
    @Test
    void postsACreditNoteOnWhatWasPaid() { // Ex:BK-25
        List<Part> to = List.of(
                Part.lot(BookAccount.CASH_OWN, "pay-1", usd("18.75")),
                Part.lot(BookAccount.CASH_TRANSFERRED, "1000", usd("11.25")));
        assertEquals(
                "USD: REVENUE_REDUCTION +30.00; CASH_OWN -18.75; CASH_TRANSFERRED -11.25",
                text(CreditNotePostings.credited(PLATFORM, usd("30.00"), List.of(), to)));
    }

    @DisplayName("BK-25")
    @Test
    void postsACreditNoteThatGoesBackThroughTheGateway() { // Ex:BK-25b
        var way = new Part(BookAccount.WITHDRAWING, Dimension.refund("ref-1"), idr(55500));
        assertEquals(
                "IDR: REVENUE_REDUCTION +50000; TAX_PAYABLE +5500; WITHDRAWING -55500",
                text(CreditNotePostings.credited(PLATFORM, idr(50000), ppn(5500), List.of(way))));
        assertEquals(
                "IDR: WITHDRAWING +55500; CLEARING_GATEWAY -55500",
                text(done(idr(55500), List.of(), Clearing.atGateway("generic"))));
    }

    @DisplayName("BK-26")
    @Test
    void postsACreditNoteOnWhatWasBoughtUnderACreditLimit() { // Ex:BK-26
        Part bucket = Part.creditRefund(YearMonth.of(2026, 7), idr(600));
        assertEquals(
                "IDR: REVENUE_REDUCTION +600; CREDIT_REFUND -600",
                text(CreditNotePostings.credited(PLATFORM, idr(600), List.of(), List.of(bucket))));
    }

    @DisplayName("BK-27")
    @Test
    void postsAWithdrawalThatIsAsked() { // Ex:BK-27
        List<Part> lots = List.of(Part.lot(BookAccount.CASH_OWN, "pay-1", idr(200000)));
        assertEquals(
                "IDR: CASH_OWN +200000; WITHDRAWING -200000",
                text(RefundPostings.asked(TransactionType.WITHDRAW, "ref-1", lots, CurrencyUnit.IDR)));
    }

    @DisplayName("BK-28")
    @Test
    void postsAWithdrawalThatIsDone() { // Ex:BK-28
        assertEquals(
                "IDR: WITHDRAWING +200000; TAX_PAYABLE +22000; CLEARING_GATEWAY -222000",
                text(done(idr(200000), ppn(22000), Clearing.atGateway("generic"))));
        assertEquals(
                "IDR: WITHDRAWING +200000; CLEARING_BANK -200000",
                text(done(idr(200000), List.of(), Clearing.atBank("designated"))));
    }

    @DisplayName("BK-29")
    @Test
    void postsAWithdrawalThatHasFailed() { // Ex:BK-29
        Part lot = Part.lot(BookAccount.CASH_OWN, "pay-1", idr(200000));
        assertEquals(
                "IDR: WITHDRAWING +200000; CASH_OWN -200000",
                text(RefundPostings.back(TransactionType.WITHDRAW, "ref-1", lot)));
    }

    @DisplayName("BK-34")
    @Test
    void answersAWrongPostingWithItsOpposite() { // Ex:BK-34
        Posting wrong = FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "adj-1", idr(250000)));
        assertEquals("IDR: ADJUSTMENT -250000; CASH_OWN +250000", text(wrong.reversed()));
        assertEquals(TransactionType.REVERSAL, wrong.reversed().type());
    }

    private static List<TaxShare> ppn(long amount) {
        return List.of(new TaxShare("ppn", idr(amount)));
    }

    private static Posting done(Money amount, List<TaxShare> taxes, Clearing from) {
        return RefundPostings.done(TransactionType.WITHDRAW, Channel.GENERIC, "ref-1", amount, taxes, from);
    }

    private static Posting usageBill(Money billed, List<TaxShare> taxes, Map<YearMonth, Money> closes) {
        return new UsageBill(BILL, PLATFORM, billed, taxes, new TreeMap<>(closes)).posting();
    }

    private static Posting settled(Part... parts) {
        CurrencyUnit currency = parts[0].amount().currency();
        return BillPostings.settled(BILL, List.of(parts), currency);
    }

    private static String text(Posting posting) {
        return posting.currency() + ": "
                + posting.entries().stream()
                        .map(entry -> entry.account() + " "
                                + (entry.amount().isNegative() ? "" : "+")
                                + entry.amount().amount())
                        .collect(Collectors.joining("; "));
    }
}
