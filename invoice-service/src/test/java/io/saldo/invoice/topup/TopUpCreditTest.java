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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}: {1} for {2}, {3}")
    @DisplayName("I-15")
    @CsvSource({
        // credit, of it settles, tax point, tax: net of the one document
        "Ex:I-8, 50000, 20000, USAGE, 0, 30000",
        "Ex:I-9a, 50000, 12345, USAGE, 0, 37655",
        "Ex:I-15b, 50000, 12345, USAGE, 0, 37655",
        "Ex:I-15, 50000, 12345, TOPUP, 5500, 50000",
    })
    void isWhatTheRuleBookSays(String id, long credit, long settled, TaxPoint taxPoint, long tax, long net) {
        Money over = TopUpCredit.isWhole(idr(tax), taxPoint)
                ? idr(credit)
                : TopUpCredit.beyond(idr(credit), Optional.of(idr(settled)));
        assertEquals(idr(net), over, id);
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
