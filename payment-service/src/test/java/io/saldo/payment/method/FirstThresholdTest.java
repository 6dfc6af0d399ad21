package io.saldo.payment.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.gateway.SavedToken.Kind;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstThresholdTest {

    @Test
    @DisplayName("W-13")
    void isAThousandDollarsForACardAndNoneInRupiah() {
        assertEquals(Optional.of(new Money(100_000, CurrencyUnit.USD)), FirstThreshold.of(Kind.CARD, CurrencyUnit.USD));
        assertEquals(Optional.empty(), FirstThreshold.of(Kind.CARD, CurrencyUnit.IDR));
        assertEquals(Optional.empty(), FirstThreshold.of(Kind.WALLET, CurrencyUnit.USD));
    }
}
