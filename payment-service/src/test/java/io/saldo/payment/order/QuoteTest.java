package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.tax.TaxLine;
import io.saldo.payment.tax.TaxRule;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    private static final TaxRule PPN_2022 = new TaxRule("ppn-2022", "0.11", "1/1", false);
    private static final TaxRule PPN_2025 = new TaxRule("ppn-2025", "0.12", "11/12", false);
    private static final TaxRule LUXURY = new TaxRule("ppn-luxury", "0.12", "1/1", false);
    private static final TaxRule WITHIN = new TaxRule("ppn-within", "0.12", "11/12", true);

    @Test
    @DisplayName("I-6")
    void addsTaxAndTheUntaxedServiceFeeToTheCredit() {
        Quote quote = Quote.of(idr(100_000), Optional.of(PPN_2025), idr(4_000));
        assertEquals(idr(100_000), quote.credit());
        assertEquals(idr(11_000), quote.tax());
        assertEquals(idr(4_000), quote.serviceFee());
        assertEquals(idr(115_000), quote.total());
        assertEquals(
                new TaxLine("ppn-2025", "0.12", idr(91_667), idr(11_000)),
                quote.taxLines().getFirst());
    }

    @Test
    @DisplayName("BK-10")
    void partsOfAQuoteMakeItsTotal() {
        Quote quote = Quote.of(idr(100_000), Optional.of(PPN_2025), idr(4_000));
        assertEquals(quote.total(), quote.credit().plus(quote.tax()).plus(quote.serviceFee()));
    }

    @ParameterizedTest
    @DisplayName("I-12")
    @CsvSource({
        "50000, 5500, 45833",
        "123456, 13580, 113168",
        "49999, 5499, 45832",
        "1, 0, 1",
    })
    void takesTwelvePercentOfElevenTwelfths(long credit, long tax, long printedBase) {
        TaxLine line = PPN_2025.on(idr(credit));
        assertEquals(idr(tax), line.amount());
        assertEquals(idr(printedBase), line.base());
    }

    @Test
    @DisplayName("I-12")
    void takesTheRatesOfOtherYearsAndGoods() {
        assertEquals(idr(379_879), PPN_2022.on(idr(3_453_454)).amount());
        assertEquals(idr(12_000), LUXURY.on(idr(100_000)).amount());
    }

    @Test
    @DisplayName("I-13")
    void losesNoRupiahByRoundingTheBaseFirst() {
        assertEquals(idr(5_500), PPN_2025.on(idr(50_000)).amount());
    }

    @Test
    @DisplayName("I-7")
    void hasNoTaxWithoutARule() {
        Quote quote = Quote.of(Money.parse("1.00", CurrencyUnit.USD), Optional.empty(), Money.zero(CurrencyUnit.USD));
        assertEquals(Money.parse("1.00", CurrencyUnit.USD), quote.total());
        assertEquals(0, quote.taxLines().size());
    }

    @ParameterizedTest
    @DisplayName("I-16")
    @CsvSource({"50000, 4954, 45046", "111000, 11000, 100000", "55500, 5500, 50000"})
    void takesAnInclusiveTaxOutOfTheAmount(long gross, long tax, long net) {
        Quote quote = Quote.of(idr(gross), Optional.of(WITHIN), idr(0));
        assertEquals(idr(tax), quote.tax());
        assertEquals(idr(net), quote.credit());
        assertEquals(idr(gross), quote.total());
    }

    @ParameterizedTest
    @DisplayName("I-16")
    @CsvSource({"50000, 5500", "111000, 12210", "100000, 11000", "123456, 13580", "1, 0", "9, 0", "10, 1"})
    void raisesThePriceWhereTheCreditMustComeInWhole(long credit, long tax) {
        Quote quote = Quote.ofCredit(idr(credit), Optional.of(WITHIN), idr(4_000));
        assertEquals(idr(credit), quote.credit());
        assertEquals(idr(tax), quote.tax());
        Quote asPaid = Quote.of(quote.credit().plus(quote.tax()), Optional.of(WITHIN), idr(4_000));
        assertEquals(quote, asPaid);
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
