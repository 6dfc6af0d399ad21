package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStatus;
import io.saldo.payment.account.AccountType;
import io.saldo.payment.account.TaxPoint;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.setting.MinimumPayments;
import io.saldo.payment.tax.TaxRule;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a customer for credit, and for a bill, as the rule book works it out. */
class WorkedPaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T03:00:00Z");
    private static final TaxRule PPN = new TaxRule("ppn-2025", "0.12", "11/12", false);

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("I-6")
    @CsvSource({
        // credit, currency, country, fee: tax, to pay; refused where nothing is
        "Ex:I-6, 100000, IDR, ID, 4000, 11000, 115000",
        "Ex:I-6b, 49999, IDR, ID, 0, 5499, refused",
        "Ex:I-6b, 50000, IDR, ID, 0, 5500, 55500",
        "Ex:I-6c, 0.99, USD, , 0.00, 0.00, refused",
        "Ex:I-6c, 1.00, USD, , 0.00, 0.00, 1.00",
    })
    void asksForCreditTaxAndFeeFromTheMinimumOn(
            String id, String credit, CurrencyUnit currency, String country, String fee, String tax, String pay) {
        Account account = account(TaxPoint.TOPUP, Optional.ofNullable(country), currency);
        ChannelTerms terms = terms(Money.parse(fee, currency));
        Money wanted = Money.parse(credit, currency);
        var topUp = new TopUp(wanted, terms.code(), Optional.empty(), Optional.empty());
        Quote quote = Quote.of(wanted, rule(account), terms.serviceFee());
        boolean refused = topUp.rejection(account, Optional.of(terms), NOW).isPresent();
        assertEquals(Money.parse(tax, currency), quote.tax(), id);
        assertEquals(pay, refused ? "refused" : quote.total().amount(), id);
        assertEquals(wanted, quote.credit(), id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("I-9")
    @CsvSource({
        // rest: to pay, what becomes credit
        "Ex:I-9a, 12345, 50000, 37655",
        "Ex:I-9b, 50000, 50000, 0",
        "Ex:I-9b, 75000, 75000, 0",
    })
    void asksForTheRestOfABillOrTheMinimum(String id, long rest, long pay, long left) {
        Quote quote = quote(rest, TaxPoint.USAGE);
        assertEquals(idr(pay), quote.total(), id);
        assertEquals(idr(left), quote.credit().minus(idr(rest)), id);
    }

    @Test
    @DisplayName("I-8")
    void asksForWhatCreditLeavesOpen() { // Ex:I-8
        Money rest = idr(200_000).minus(idr(180_000));
        Quote quote = quote(rest.minorUnits(), TaxPoint.USAGE);
        assertEquals(idr(50_000), quote.total());
        assertEquals(idr(30_000), quote.credit().minus(rest));
    }

    @Test
    @DisplayName("I-15")
    void addsTaxToTheCreditSideUnderTopUp() { // Ex:I-15
        Quote quote = quote(12_345, TaxPoint.TOPUP);
        assertEquals(idr(50_000), quote.credit());
        assertEquals(idr(5_500), quote.tax());
        assertEquals(idr(55_500), quote.total());
        assertEquals(idr(37_655), quote.credit().minus(idr(12_345)));
    }

    private static Quote quote(long rest, TaxPoint taxPoint) {
        Money asked = terms(idr(0)).creditFor(idr(rest));
        return Quote.ofCredit(asked, rule(account(taxPoint, Optional.of("ID"), CurrencyUnit.IDR)), idr(0));
    }

    private static Optional<TaxRule> rule(Account account) {
        return account.taxCountryAt(NOW).map(_ -> PPN);
    }

    private static ChannelTerms terms(Money fee) {
        var usual = new MinimumPayments(List.of());
        var day = NOW.atZone(ZoneId.of("Asia/Jakarta")).toLocalDate();
        return new ChannelTerms("GENERIC", "generic", usual.at(day, fee.currency()), fee);
    }

    private static Account account(TaxPoint taxPoint, Optional<String> country, CurrencyUnit currency) {
        return new Account(
                AccountId.of(37, 1),
                AccountType.DIRECT,
                AccountStatus.VALID,
                "Budi",
                "budi@example.com",
                country,
                false,
                always(ZoneId.of("Asia/Jakarta")),
                always(currency),
                always(taxPoint),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static <T> List<Dated<T>> always(T value) {
        return List.of(Dated.always(value));
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
