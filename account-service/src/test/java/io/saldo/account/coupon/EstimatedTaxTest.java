package io.saldo.account.coupon;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.ledger.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedTaxTest {

    private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
    private static final Limits ANY =
            new Limits(Scope.PLATFORM, Set.of(), Set.of(), Set.of(), Optional.empty(), NOW.plusSeconds(60));

    @ParameterizedTest
    @DisplayName("V-5")
    @CsvSource({"108000, 11880, 108000, 11880", "108000, 11880, 88000, 9680", "100000, 0, 70000, 0", "9, 0, 8, 0"})
    void lowersTheTaxWithThePrice(long price, long tax, long lowered, long expected) {
        assertEquals(idr(expected), new EstimatedTax(idr(price), idr(tax)).of(idr(lowered)));
    }

    /** Whatever the price, 11% of the lowered one, cut, is never above the estimate, and at most a unit below it. */
    @Test
    @DisplayName("A-13")
    void neverEstimatesLessThanTheDocumentWillBear() {
        for (long price = 1; price < 400; price++) {
            var estimated = new EstimatedTax(idr(price), idr(price * 11 / 100));
            for (long lowered = 0; lowered <= price; lowered++) {
                long above = estimated.of(idr(lowered)).minorUnits() - lowered * 11 / 100;
                assertTrue(above == 0 || above == 1, price + " lowered to " + lowered + ": " + above);
            }
        }
    }

    @Test
    @DisplayName("V-5")
    void letsTheVoucherPayOfTheTaxToo() {
        var order = new Order(Scope.PLATFORM, "m", OrderKind.NEW, idr(100), NOW);
        var voucher = new OrderVoucher("v", ANY, Optional.empty(), idr(150), NOW);
        OrderPrice price = OrderPrice.of(
                order, new EstimatedTax(idr(100), idr(11)), List.of(), List.of(voucher), OrderPrice.Choice.DEFAULT);
        assertEquals(idr(111), price.voucherPays());
        assertEquals(idr(0), price.rest());
    }
}
