package io.saldo.payment.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentStateTest {

    @ParameterizedTest
    @DisplayName("gw:P-3")
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATED            | PENDING PROCESSING PAID FAILED EXPIRED CANCELLED",
                "PENDING            | PROCESSING PAID FAILED EXPIRED CANCELLED",
                "PROCESSING         | PAID FAILED EXPIRED CANCELLED",
                "PAID               | PARTIALLY_REFUNDED REFUNDED REVERSED CHARGEBACK",
                "FAILED             | ''",
                "EXPIRED            | ''",
                "CANCELLED          | ''",
                "PARTIALLY_REFUNDED | REFUNDED REVERSED CHARGEBACK",
                "REFUNDED           | ''",
                "REVERSED           | ''",
                "CHARGEBACK         | ''",
            })
    void leadsOnlyWhereTheTableSays(PaymentState from, String next) {
        Set<String> allowed = Set.of(next.isEmpty() ? new String[0] : next.split(" "));
        Set<String> possible = Arrays.stream(PaymentState.values())
                .filter(from::mayBecome)
                .map(PaymentState::name)
                .collect(Collectors.toSet());
        assertEquals(allowed, possible);
    }

    @ParameterizedTest
    @EnumSource
    void neverLeadsBack(PaymentState state) {
        for (PaymentState next : PaymentState.values()) {
            assertEquals(false, state.mayBecome(next) && next.mayBecome(state), state + " and " + next);
        }
    }
}
