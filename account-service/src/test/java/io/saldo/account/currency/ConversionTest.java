package io.saldo.account.currency;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.Stamp;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.ChargePostings;
import io.saldo.account.posting.ExchangedBill;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.posting.UsageBill;
import io.saldo.account.rate.CurrencyPair;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.rate.MonthRates;
import io.saldo.account.rate.RateTable;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final ExchangeRate TO_SGD = rate(CurrencyUnit.SGD, "1.3450");
    private static final Instant NOW = Instant.parse("2026-03-31T17:31:00Z");

    @Test
    @Tag("X-6")
    @DisplayName("Ex:X-6")
    void keepsWhatRoundingMakesOfALot() {
        ConvertedFund fund =
                Conversion.of("txn-1", book("1234.56"), TO_SGD, APRIL).funds().getFirst();
        assertEquals(sgd("1660.48"), fund.to());
        assertEquals(new BigDecimal("-0.0032"), fund.difference());
    }

    @Test
    @Tag("X-6")
    @DisplayName("Ex:X-6b")
    void roundsASmallLotUp() {
        ExchangeRate rate = rate(CurrencyUnit.EUR, "0.9187");
        ConvertedFund fund =
                Conversion.of("txn-1", book("0.01"), rate, APRIL).funds().getFirst();
        assertEquals(Money.parse("0.01", CurrencyUnit.EUR), fund.to());
        assertEquals(new BigDecimal("0.000813"), fund.difference());
    }

    @Test
    @Tag("X-6")
    @DisplayName("Ex:X-6c")
    void convertsLotByLot() {
        Conversion conversion = Conversion.of("txn-1", book("0.33", "0.33", "0.33"), TO_SGD, APRIL);
        List<Money> converted =
                conversion.funds().stream().map(ConvertedFund::to).toList();
        assertEquals(List.of(sgd("0.44"), sgd("0.44"), sgd("0.44")), converted);
        assertEquals(sgd("1.32"), Money.sum(converted, CurrencyUnit.SGD));
        assertEquals(sgd("1.33"), TO_SGD.convert(usd("0.99")));
    }

    @Test
    @Tag("BK-33")
    @DisplayName("Ex:BK-33")
    void balancesEachSideInItsOwnCurrency() {
        Conversion conversion = Conversion.of("txn-1", book("1234.56"), TO_SGD, APRIL);
        assertEquals("USD: CASH_OWN +1234.56; FX_CONVERSION -1234.56", text(conversion.left()));
        assertEquals("SGD: FX_CONVERSION +1660.48; CASH_OWN -1660.48", text(conversion.arrived()));
    }

    @Test
    @DisplayName("X-6")
    void takesAllFundsButNoDebts() {
        Book book = book("10.00")
                .post(source(), FundPostings.adjusted(Part.creditRefund(YearMonth.of(2026, 2), usd("5.00"))))
                .post(source(), ChargePostings.chargeGrew(APRIL, Scope.PLATFORM, usd("3.00")));
        Conversion conversion = Conversion.of("txn-1", book, TO_SGD, APRIL);
        assertEquals("USD: CASH_OWN +10.00; CREDIT_REFUND +5.00; FX_CONVERSION -15.00", text(conversion.left()));
        Balances left = book.post(source(), conversion.left()).balances();
        assertEquals(usd("0.00"), left.cash());
        assertEquals(usd("3.00"), left.unsettled());
    }

    @Test
    @DisplayName("X-6")
    void keepsTheTurnOfEachLot() {
        Book old = book("0.33", "0.34");
        Balances none = Balances.empty(CurrencyUnit.SGD);
        Book fresh = new Book(old.account(), new Stamp(NOW, () -> "txn"), old.mark(), none, none, Map.of(), List.of());
        Book arrived = fresh.recalling(old.lots())
                .post(source(), Conversion.of("txn-1", old, TO_SGD, APRIL).arrived());
        assertEquals(old.lots(), arrived.lots());
    }

    @Test
    @Tag("X-8")
    @DisplayName("Ex:X-8")
    void findsWhatAPartOfALotWasInTheCurrencyThatWasPaid() {
        assertEquals(sgd("67.25"), TO_SGD.convert(usd("50.00")));
        assertEquals(usd("20.00"), new OriginalAmount(usd("50.00"), sgd("67.25")).of(sgd("26.90")));
    }

    @Test
    @Tag("BK-18")
    @DisplayName("Ex:BK-18")
    void postsAnInvoiceInAnotherCurrencyInBothBooks() {
        var bill = new BillId("inv-1");
        var closes = new TreeMap<>(Map.of(APRIL, usd("100.25")));
        assertEquals(
                "USD: FX_CONVERSION +100.25; UNBILLED -100.25",
                text(new UsageBill(bill, Scope.PLATFORM, usd("100.25"), List.of(), closes).pricedPosting()));
        assertEquals(
                "HKD: BILLED +779.95; FX_CONVERSION -779.95",
                text(new ExchangedBill(bill, Money.parse("779.95", CurrencyUnit.HKD), List.of()).posting()));
    }

    @Test
    @DisplayName("BK-18")
    void leavesTheTaxOfAConvertedInvoiceInItsCurrency() {
        var tax = List.of(new TaxShare("gst", sgd("9.00")));
        assertEquals(
                "SGD: BILLED +109.00; TAX_PAYABLE -9.00; FX_CONVERSION -100.00",
                text(new ExchangedBill(new BillId("inv-1"), sgd("109.00"), tax).posting()));
    }

    @Test
    @Tag("X-7")
    @DisplayName("BK-3")
    void countsChargesOfThePricingCurrencyMonthByMonth() {
        var charges = book("0.00")
                .post(source(), ChargePostings.chargeGrew(APRIL, Scope.PLATFORM, usd("0.33")))
                .post(source(), ChargePostings.chargeGrew(APRIL, Scope.MARKETPLACE, usd("0.33")))
                .balances();
        var pair = new CurrencyPair(CurrencyUnit.USD, CurrencyUnit.SGD);
        var rates = new MonthRates(pair, new RateTable(List.of(TO_SGD)), APRIL, APRIL);
        Balances shown = Balances.empty(CurrencyUnit.SGD).counting(charges, rates);
        assertEquals(sgd("0.88"), shown.unsettled());
        assertEquals(sgd("134.50"), shown.counted(usd("100.00")));
    }

    private static Book book(String... lots) {
        Balances none = Balances.empty(CurrencyUnit.USD);
        Book book = new Book(
                AccountId.of(1, 1),
                new Stamp(NOW.minus(Duration.ofDays(20)), () -> "txn"),
                new Book.Mark(0, 0),
                none,
                none,
                Map.of(),
                List.of());
        for (int i = 0; i < lots.length; i++) {
            book = book.post(source(), FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, "pay-" + i, usd(lots[i]))));
        }
        return book;
    }

    private static Transaction.Source source() {
        return new Transaction.Source("TEST", "test");
    }

    private static ExchangeRate rate(CurrencyUnit to, String rate) {
        return new ExchangeRate(CurrencyUnit.USD, to, new BigDecimal(rate), LocalDate.parse("2026-03-30"));
    }

    private static Money sgd(String amount) {
        return Money.parse(amount, CurrencyUnit.SGD);
    }

    private static String text(Posting posting) {
        return posting.currency() + ": "
                + posting.entries().stream()
                        .map(entry -> entry.account() + " " + (entry.amount().isPositive() ? "+" : "")
                                + entry.amount().amount())
                        .collect(Collectors.joining("; "));
    }
}
