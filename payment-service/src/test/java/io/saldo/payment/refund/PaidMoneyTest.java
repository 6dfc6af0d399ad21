package io.saldo.payment.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidMoneyTest {

    private static final AccountId ACCOUNT = AccountId.of(3, 7);

    /** Ex:O-9: top-up 500000 + 55000 PPN; withdraw 200000: refund 222000, that is 200000 + 22000. */
    @ParameterizedTest
    @DisplayName("O-9")
    @CsvSource({
        "200000, 22000, 0,      IDR, true,  ''",
        "200000, 22000, 333000, IDR, true,  ''",
        "200000, 22000, 333001, IDR, true,  More than is left of the payment",
        "200000, 22000, 0,      USD, true,  The payment was in IDR",
        "200000, 22000, 0,      IDR, false, The payment holds no money"
    })
    void neverLetsMoreBackThanHasCome(
            long amount, long tax, long gone, CurrencyUnit currency, boolean inTheBook, String objection) {
        // Ex:O-9
        var paid = new PaidMoney(
                "pay-1", ACCOUNT, inTheBook, idr(500000 + 55000), idr(gone), "generic", "generic", "t", "pay-1");
        var leg = leg(ACCOUNT, new Money(amount, currency), new Money(tax, currency));
        assertEquals(222000, leg.total().minorUnits());
        assertEquals(objection, paid.objection(leg).orElse(""));
    }

    @ParameterizedTest
    @DisplayName("O-8")
    @CsvSource("1, 2")
    void refusesThePaymentOfAnotherAccount(long own, long other) {
        var paid = new PaidMoney("pay-1", AccountId.of(3, own), true, idr(9), idr(0), "g", "generic", "t", "o");
        assertEquals(
                Optional.of("The payment is another account's"),
                paid.objection(leg(AccountId.of(3, other), idr(1), idr(0))));
    }

    private static RefundLeg leg(AccountId account, Money amount, Money tax) {
        var destination =
                new RefundRequested.Destination(Route.ORIGINAL, Optional.empty(), Optional.empty(), Optional.empty());
        return new RefundLeg(
                account,
                "ref-1",
                1,
                "pay-1",
                amount,
                tax,
                "WITHDRAWAL",
                destination,
                "No longer needed",
                LegState.REQUESTED,
                Instant.EPOCH);
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
