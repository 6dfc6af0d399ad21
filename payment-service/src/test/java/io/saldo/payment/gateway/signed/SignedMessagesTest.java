package io.saldo.payment.gateway.signed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedMessagesTest {

    private final SignedMessages messages = new SignedMessages();

    @ParameterizedTest
    @DisplayName("gw:P-4")
    @CsvSource({
        "12345678.90, USD, 12345678.90",
        "55500,       IDR, 55500",
        "55500.00,    IDR, 55500.00",
        "1e3,         IDR, 1000",
        "1e999999999, IDR, 1E+999999999",
    })
    void readsAnAmountThatIsANumberInAllItsDigits(String number, String currency, String amount) {
        GatewayReport report = messages.callback(
                        bytes("{\"type\": \"payment.paid\", \"data\": {\"merchantOrderId\": \"p\","
                                + " \"reference\": \"r\", \"amount\": " + number + ", \"currency\": \"" + currency
                                + "\"}}"))
                .getFirst();
        assertEquals(amount, report.amount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{}",
                "{\"type\": \"payment.paid\"}",
                "{\"type\": \"payment.paid\", \"data\": null}",
                "{\"type\": \"payment.paid\", \"data\": []}",
                "{\"type\": \"payment.unheard-of\", \"data\": {}}",
            })
    void saysWhichCallbackItCannotRead(String body) {
        assertThrows(MalformedCallback.class, () -> messages.callback(bytes(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\": \"partially_refunded\"}",
                "{\"status\": \"pending\", \"transactions\": null}",
                "{\"status\": \"paid\", \"transactions\": {}}",
                "{\"status\": \"paid\", \"transactions\": [null]}",
                "{\"status\": \"paid\", \"transactions\": [\"gen-1\"]}",
                "{\"status\": \"paid\", \"transactions\": [{\"reference\": \"gen-1\"}]}",
            })
    void saysWhichStatusItCannotRead(String status) {
        assertThrows(MalformedCallback.class, () -> messages.status(GatewayJson.object(bytes(status))));
    }

    @ParameterizedTest
    @DisplayName("gw:P-13")
    @CsvSource({"payment.refunded, REFUNDED", "payment.refund_failed, REFUND_FAILED"})
    void knowsARefundByItsKeyWhateverElseIsSaid(String type, ReportedState ours) {
        GatewayReport report = messages.callback(
                        bytes("{\"type\": \"" + type + "\", \"data\": {\"merchantOrderId\": \"p\","
                                + " \"reference\": \"r\", \"amount\": \"1\", \"currency\": \"IDR\", \"code\": \"account_closed\","
                                + " \"refundKey\": \"ref-1-1\"}}"))
                .getFirst();
        assertEquals(ours, report.state());
        assertEquals(Optional.of("ref-1-1"), report.code());
    }

    @Test
    void takesNoMomentThatNoTableHolds() {
        assertThrows(
                MalformedCallback.class,
                () -> messages.callback(bytes("{\"type\": \"payment.paid\", \"data\": {\"merchantOrderId\": \"p\","
                        + " \"reference\": \"r\", \"amount\": \"1\", \"currency\": \"IDR\","
                        + " \"paidAt\": \"+999999999-01-01T00:00:00Z\"}}")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
