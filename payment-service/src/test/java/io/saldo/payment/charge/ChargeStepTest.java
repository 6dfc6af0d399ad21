package io.saldo.payment.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.charge.FindWantedCharges.Step;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeStepTest {

    private static final AccountId ACCOUNT = AccountId.of(1, 1);
    private static final Optional<Duration> NEVER = Optional.empty();

    /** A charge whose outcome nobody knows is never told failed, whatever becomes of its method or its due. */
    @ParameterizedTest
    @DisplayName("gw:P-13, W-13")
    @Tag("W-13")
    @CsvSource({
        "true,  tok, false, 0.70, CALL",
        "true,  tok, true,  0.70, CALL",
        "true,  '',  false, 0.70, FAIL",
        "true,  '',  true,  0.70, LEAVE_TO_ITS_CHECKS",
        "false, tok, true,  0.70, LEAVE_TO_ITS_CHECKS",
        "false, '',  false, 0.70, LEAVE_TO_ITS_CHECKS",
        "true,  tok, false, 0.00, FAIL",
        "true,  tok, true,  0.00, CALL",
        "false, tok, false, 0.00, LEAVE_TO_ITS_CHECKS",
        "true,  tok, false, 0.69, LOWER",
        "true,  '',  false, 0.69, FAIL",
        "true,  tok, true,  0.69, CALL",
        "false, tok, false, 0.69, LEAVE_TO_ITS_CHECKS",
    })
    void failsOnlyWhatNobodyWasAskedFor(boolean open, String token, boolean asked, String rest, Step step) {
        Money credit = Money.parse("0.70", CurrencyUnit.USD);
        Money due = Money.parse(rest, CurrencyUnit.USD);
        var wanted = new Wanted("pay-1", "generic", open, credit, ACCOUNT, token, asked, false, credit, due, NEVER);
        assertEquals(step, wanted.step());
        assertEquals(token.isEmpty() ? ReportedState.FAILED : ReportedState.CANCELLED, wanted.ending());
    }

    /** A company forgets keys after a day: asked anew under the old one it would charge a second time. */
    @ParameterizedTest
    @DisplayName("gw:P-13")
    @CsvSource({"false, CALL", "true, LEAVE_TO_ITS_CHECKS"})
    void asksNobodyAgainWhoMayHaveForgottenTheKey(boolean lapsed, Step step) {
        Money credit = Money.parse("0.70", CurrencyUnit.USD);
        var wanted = new Wanted("pay-1", "generic", true, credit, ACCOUNT, "tok", true, lapsed, credit, credit, NEVER);
        assertEquals(step, wanted.step());
    }
}
