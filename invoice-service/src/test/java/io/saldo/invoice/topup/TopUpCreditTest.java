package io.saldo.invoice.topup;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(idr(50000), TopUpCredit.of(idr(50000), idr(5500), TaxPoint.TOPUP, Optional.of(idr(12345))));
        assertEquals(idr(37655), TopUpCredit.of(idr(50000), idr(0), TaxPoint.USAGE, Optional.of(idr(12345))));
        assertEquals(idr(0), TopUpCredit.of(idr(50000), idr(0), TaxPoint.USAGE, Optional.of(idr(50000))));
        assertEquals(idr(50000), TopUpCredit.of(idr(50000), idr(0), TaxPoint.USAGE, Optional.empty()));
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
