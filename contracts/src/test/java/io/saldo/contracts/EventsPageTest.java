package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EventsPageTest {
    @Test
    void namesTheSameTopicsKeysSendersAndReadersAsAsyncApi() {
        assertEquals(Flow.ofAsyncApi(), Flow.ofPage());
    }
}
