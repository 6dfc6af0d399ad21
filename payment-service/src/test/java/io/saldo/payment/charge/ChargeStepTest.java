package io.saldo.payment.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.charge.FindWantedCharges.Step;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeStepTest {

    /** A charge whose outcome nobody knows is never told failed, whatever becomes of its method. */
    @ParameterizedTest
    @DisplayName("gw:P-13")
    @CsvSource({
        "true,  tok, false, CALL",
        "true,  tok, true,  CALL",
        "true,  '',  false, FAIL",
        "true,  '',  true,  LEAVE_TO_ITS_CHECKS",
        "false, tok, true,  LEAVE_TO_ITS_CHECKS",
        "false, '',  false, LEAVE_TO_ITS_CHECKS",
    })
    void failsOnlyWhatNobodyWasAskedFor(boolean open, String token, boolean asked, Step step) {
        Money total = Money.parse("0.70", CurrencyUnit.USD);
        var wanted = new Wanted("pay-1", "generic", open, total, AccountId.of(1, 1), token, asked);
        assertEquals(step, wanted.step());
    }
}
