package io.saldo.account.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountKindTest {

    @DisplayName("A-17")
    @ParameterizedTest
    @CsvSource({"PREPAID, true", "POSTPAID, false", "CREDIT_CONTROLLED, true", "ECOSYSTEM, true"})
    void onlyPostpaidIsNotMeasuredByAvailableCredit(AccountKind kind, boolean measured) {
        assertEquals(measured, kind.isMeasuredByAvailableCredit());
    }
}
