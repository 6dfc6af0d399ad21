package io.saldo.invoice.topup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.invoice.account.TaxPoint;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopUpCreditTest {

    @Test
    @DisplayName("I-15")
    void isAllOfItUnderTopUpAndTheSurplusUnderUsage() {
        assertTrue(TopUpCredit.isWhole(idr(5500), TaxPoint.TOPUP));
        assertTrue(TopUpCredit.isWhole(idr(5500), TaxPoint.USAGE));
        assertFalse(TopUpCredit.isWhole(idr(0), TaxPoint.USAGE));
        assertEquals(idr(37655), TopUpCredit.beyond(idr(50000), Optional.of(idr(12345))));
        assertEquals(idr(0), TopUpCredit.beyond(idr(50000), Optional.of(idr(50000))));
        assertEquals(idr(50000), TopUpCredit.beyond(idr(50000), Optional.empty()));
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
