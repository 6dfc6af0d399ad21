package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportOutcomeTest {

    private static final Instant NOW = Instant.parse("2026-10-05T03:00:00Z");

    @ParameterizedTest
    @DisplayName("gw:P-4")
    @CsvSource({
        "55500,    IDR, Paid",
        "55500.00, IDR, Paid",
        "55500.0,  IDR, Paid",
        "55499,    IDR, Mismatch",
        "55501,    IDR, Mismatch",
        "5550000,  IDR, Mismatch",
        "55500.01, IDR, Mismatch",
        "55500,    USD, Mismatch",
        "55500,    JPY, Mismatch",
        "-55500,   IDR, Mismatch",
        "5.55e4,   IDR, Mismatch",
        "55500 ,   IDR, Paid",
        "' 55500', IDR, Mismatch",
    })
    void wantsExactlyWhatWasAskedFor(String amount, String currency, String outcome) {
        assertEquals(outcome, outcome(PaymentState.PENDING, ReportedState.PAID, amount, currency));
    }

    @ParameterizedTest
    @DisplayName("gw:P-9")
    @CsvSource({
        "CREATED, Paid",
        "PENDING, Paid",
        "PROCESSING, Paid",
        "PAID, FurtherMoney",
        "FAILED, FurtherMoney",
        "EXPIRED, FurtherMoney",
        "CANCELLED, FurtherMoney",
        "PARTIALLY_REFUNDED, FurtherMoney",
        "REFUNDED, FurtherMoney",
        "REVERSED, FurtherMoney",
        "CHARGEBACK, FurtherMoney",
    })
    void creditsMoneyInEveryState(PaymentState state, String outcome) {
        assertEquals(outcome, outcome(state, ReportedState.PAID, "55500", "IDR"));
    }

    @ParameterizedTest
    @DisplayName("gw:P-3")
    @CsvSource({
        "CREATED,    PENDING,    Ignored",
        "PENDING,    PENDING,    Ignored",
        "PENDING,    PROCESSING, Processing",
        "PENDING,    FAILED,     Closed",
        "PENDING,    EXPIRED,    Closed",
        "PENDING,    CANCELLED,  Closed",
        "PROCESSING, PENDING,    Ignored",
        "PROCESSING, PROCESSING, Ignored",
        "PROCESSING, FAILED,     Closed",
        "PAID,       PENDING,    Ignored",
        "PAID,       PROCESSING, Ignored",
        "EXPIRED,    FAILED,     Ignored",
        "FAILED,     PROCESSING, Ignored",
    })
    void neverGoesBackwards(PaymentState state, ReportedState reported, String outcome) {
        assertEquals(outcome, outcome(state, reported, "55500", "IDR"));
    }

    @ParameterizedTest
    @DisplayName("gw:P-16")
    @CsvSource({
        "PAID,               FAILED,    Case",
        "PAID,               EXPIRED,   Case",
        "PAID,               CANCELLED, Case",
        "PARTIALLY_REFUNDED, FAILED,    Case",
        "PAID,               REFUNDED,  Case",
        "PENDING,            REFUNDED,  Case",
        "EXPIRED,            REFUNDED,  Case",
        "REVERSED,           FAILED,    Ignored",
        "REFUNDED,           REFUND_FAILED, Case",
        "PAID,               REFUND_FAILED, Case",
    })
    void opensACaseForWhatSpeaksAgainstTheBook(PaymentState state, ReportedState reported, String outcome) {
        assertEquals(outcome, outcome(state, reported, "55500", "IDR"));
    }

    private static String outcome(PaymentState state, ReportedState reported, String amount, String currency) {
        var report =
                new GatewayReport("pay-1", reported, "gen-1", amount, currency, Optional.empty(), Optional.empty());
        return ReportOutcome.of(order(state), report).getClass().getSimpleName();
    }

    private static PaymentOrder order(PaymentState state) {
        Quote quote = new Quote(idr(50_000), idr(5_500), java.util.List.of(), idr(0));
        return new PaymentOrder(
                "pay-1",
                AccountId.of(1, 1),
                Aim.topUp(Optional.empty()),
                new Way("GENERIC", "generic", Optional.empty()),
                quote,
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
