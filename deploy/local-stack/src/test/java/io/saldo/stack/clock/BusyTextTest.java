package io.saldo.stack.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.stack.http.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "idle",
            value = {
                "false                          | idle",
                "true                           | pay",
                "0                              | idle",
                "4                              | pay: 4",
                "[]                             | idle",
                "[\"outbox\", \"requests\"]     | pay: outbox, requests",
                "{}                             | idle",
                "{\"outbox\": 0}                | idle",
                "{\"outbox\": 2, \"due\": true} | pay: outbox 2, due",
            })
    void saysWhoIsBusyWithWhat(String busy, String words) throws Exception {
        assertEquals(words == null ? List.of() : List.of(words), BusyText.of("pay", Json.tree(busy)));
    }
}
