package io.saldo.payment.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementJobTest {

    @Test
    void comparesTheAccountsBehindOneThatCannotBeCompared() {
        List<String> compared = new ArrayList<>();
        SettlementJob.eachOf(List.of("a", "broken", "c"), account -> {
            if (account.equals("broken")) {
                throw new IllegalStateException("cannot be compared");
            }
            compared.add(account);
        });
        assertEquals(List.of("a", "c"), compared);
    }
}
