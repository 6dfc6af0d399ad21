package io.saldo.payment.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundLegTest {

    private static final Instant REQUESTED = Instant.parse("2026-10-01T00:00:00Z");

    @DisplayName("O-11")
    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "ORDER_REFUND, PT1007H59M, false",
        "ORDER_REFUND, P42D, true",
        "WITHDRAWAL, P42D, false",
    })
    void isGivenUpWhenTheAccountHasItAsCash(String kind, Duration after, boolean givenUp) {
        assertEquals(givenUp, leg(kind).isGivenUp(REQUESTED.plus(after)));
    }

    private static RefundLeg leg(String kind) {
        Money amount = Money.parse("100", CurrencyUnit.IDR);
        return new RefundLeg(
                AccountId.of(3, 7),
                "ref-1",
                1,
                "pay-1",
                amount,
                amount,
                kind,
                new RefundRequested.Destination(Route.ORIGINAL, Optional.empty(), Optional.empty(), Optional.empty()),
                "credit note",
                LegState.BY_HAND,
                REQUESTED);
    }
}
