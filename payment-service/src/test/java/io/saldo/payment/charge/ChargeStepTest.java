package io.saldo.payment.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.charge.FindWantedCharges.Step;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeStepTest {

    /** A charge whose outcome nobody knows is never told failed, whatever becomes of its method or its due. */
    @ParameterizedTest
    @DisplayName("gw:P-13, W-13")
    @Tag("W-13")
    @CsvSource({
        "true,  tok, false, false, CALL",
        "true,  tok, true,  false, CALL",
        "true,  '',  false, false, FAIL",
        "true,  '',  true,  false, LEAVE_TO_ITS_CHECKS",
        "false, tok, true,  false, LEAVE_TO_ITS_CHECKS",
        "false, '',  false, false, LEAVE_TO_ITS_CHECKS",
        "true,  tok, false, true,  FAIL",
        "true,  tok, true,  true,  CALL",
        "false, tok, false, true,  LEAVE_TO_ITS_CHECKS",
    })
    void failsOnlyWhatNobodyWasAskedFor(boolean open, String token, boolean asked, boolean needless, Step step) {
        Money total = Money.parse("0.70", CurrencyUnit.USD);
        var wanted = new Wanted("pay-1", "generic", open, total, AccountId.of(1, 1), token, asked, needless);
        assertEquals(step, wanted.step());
        assertEquals(token.isEmpty() ? ReportedState.FAILED : ReportedState.CANCELLED, wanted.ending());
    }
}
