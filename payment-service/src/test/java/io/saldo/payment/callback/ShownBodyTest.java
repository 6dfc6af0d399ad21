package io.saldo.payment.callback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"order_id\":\"pay-1\",\"signature_key\":\"ab12\"} | {\"order_id\":\"pay-1\",\"signature_key\":\"***\"}",
                "{\"saved_token_id\": \"4811-x\",\"bank\":\"bni\"} | {\"saved_token_id\": \"***\",\"bank\":\"bni\"}",
                "{\"saved_token_id_expired_at\":\"2026\"} | {\"saved_token_id_expired_at\":\"2026\"}",
                "{\"token\":\"a\\\"b\",\"amount\":\"1\"} | {\"token\":\"***\",\"amount\":\"1\"}",
                "{\"api_key\":12345,\"amount\":1} | {\"api_key\":\"***\",\"amount\":1}",
                "{\"client_secret\":\"pi_1_secret_2\"} | {\"client_secret\":\"***\"}",
                "{\"callbackToken\":\"cut-of | {\"callbackToken\":\"***\"",
                "merchantCode=D1&signature=ab12&amount=1 | merchantCode=D1&signature=***&amount=1",
                "amount=1&signature=ab | amount=1&signature=***",
                "{\"note\":\"Bearer abc.def-g\"} | {\"note\":\"Bearer ***\"}",
                "{\"payment_method\":\"pm_1Nx\",\"id\":\"pi_1\"} | {\"payment_method\":\"pm_***\",\"id\":\"pi_1\"}",
                "{\"refund_key\":\"ref-1\",\"type\":\"payment.paid\"} | {\"refund_key\":\"ref-1\",\"type\":\"payment.paid\"}",
                "this is no message | this is no message",
            })
    void masksWhatProvesOrCharges(String body, String shown) {
        assertEquals(shown, ShownBody.of(body));
    }
}
