package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankReversalTest {

    private static final Instant NOW = Instant.parse("2026-10-05T03:00:00Z");

    /** Credit 50,000, tax 5,500, fee 1,000; what is taken back of credit and tax, or nothing that is plain. */
    @ParameterizedTest
    @DisplayName("gw:P-16")
    @CsvSource({
        "PAID,               0,     0,    56500, 50000 5500 1000",
        "PARTIALLY_REFUNDED, 20000, 2200, 56500, 50000 5500 1000",
        "PARTIALLY_REFUNDED, 20000, 2200, 34300, 30000 3300 1000",
        "PARTIALLY_REFUNDED, 20000, 2200, 34299, ''",
        "PAID,               0,     0,    34300, ''",
        "REFUNDED,           50000, 5500, 56500, ''",
        "REVERSED,           0,     0,    56500, ''",
    })
    void takesBackTheWholeOrWhatRefundsHaveLeft(
            PaymentState state, long credit, long tax, String amount, String expected) {
        var report = new GatewayReport(
                "pay-1", ReportedState.REVERSED, "t-1", amount, "IDR", Optional.empty(), Optional.empty());
        var parts = BankReversal.parts(paid(state), report, new RefundedParts(idr(credit), idr(tax)));
        assertEquals(expected, parts.map(BankReversalTest::text).orElse(""));
        parts.ifPresent(quote -> assertEquals(
                quote.tax(),
                Money.sum(quote.taxLines().stream().map(TaxLine::amount).toList(), CurrencyUnit.IDR)));
    }

    private static String text(Quote quote) {
        return quote.credit().amount() + " " + quote.tax().amount() + " "
                + quote.serviceFee().amount();
    }

    private static PaymentOrder paid(PaymentState state) {
        var line = new TaxLine("ID-PPN-11", "0.11", idr(50_000), idr(5_500));
        return new PaymentOrder(
                "pay-1",
                AccountId.of(1, 1),
                Aim.topUp(Optional.empty()),
                new Way("GENERIC", "generic", Optional.empty()),
                new Quote(idr(50_000), idr(5_500), List.of(line), idr(1_000)),
                state,
                1,
                Optional.empty(),
                NOW,
                NOW.plusSeconds(3600));
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
