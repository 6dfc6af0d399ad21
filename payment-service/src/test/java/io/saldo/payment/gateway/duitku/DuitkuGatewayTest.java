package io.saldo.payment.gateway.duitku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.Companies;
import io.saldo.payment.gateway.GatewayConformance;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.GatewayVectors;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.ReportedState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuitkuGatewayTest extends GatewayConformance {

    private static final String CALLBACK = Payload.text("duitku/callback.form");
    private static final String MD5 = "45ba38a81224fb781e9184f3c20af068";
    private static final String HMAC = "6d791730ba0a53450dff90d139c25a380b8ff161ec4fe9561268058018a3c0c2";

    @TempDir
    Path folder;

    @Override
    protected PaymentGateway gateway(GatewaySecrets secrets) {
        return new DuitkuGateway(companies.calls, secrets, companies.config());
    }

    @Override
    protected boolean namesCurrencies() {
        return false;
    }

    @Test
    @DisplayName("TV-11")
    void signsEachWayInItsOwnOrder() {
        assertEquals(
                "797528c7828226e5c167a29a241087d5",
                DuitkuSignature.ofInquiry("D0010", "abcde12345", "150000", "test-key"));
        assertEquals(MD5, DuitkuSignature.ofCallback("D0010", "150000", "abcde12345", "test-key"));
        assertEquals(HMAC, DuitkuSignature.hmacOfCallback("D0010", "150000", "abcde12345", "test-key"));
        assertNotEquals(MD5, DuitkuSignature.ofInquiry("D0010", "abcde12345", "150000", "test-key"));
    }

    @Test
    @DisplayName("TV-11")
    void takesEitherDigestAndNotTheOrderOfTheInquiry() {
        assertTrue(provesForm(CALLBACK));
        assertTrue(provesForm(CALLBACK.replace(MD5, HMAC)));
        assertFalse(provesForm(CALLBACK.replace(MD5, "797528c7828226e5c167a29a241087d5")));
        assertFalse(provesForm(CALLBACK.replace("amount=150000", "amount=150001")));
        assertFalse(provesForm(CALLBACK.replace("D0010&", "D0011&")));
        assertFalse(provesForm("%zz=1&nonsense"));
        assertFalse(provesForm(""));
    }

    @Test
    void readsResultsAndAlwaysAsksBack() {
        GatewayReport paid = gateway().read(bytes(CALLBACK)).getFirst();
        assertEquals(ReportedState.PAID, paid.state());
        assertEquals("D0010ABCDEFG", paid.transactionId());
        GatewayReport failed = gateway()
                .read(bytes(CALLBACK.replace("resultCode=00", "resultCode=01")))
                .getFirst();
        assertEquals(ReportedState.FAILED, failed.state());
        assertTrue(gateway().mustBeAsked(account(), paid));
        assertTrue(gateway().mustBeAsked(account(), failed));
        assertThrows(MalformedCallback.class, () -> gateway().read(bytes("resultCode=00")));
    }

    private boolean provesForm(String form) {
        var secrets = GatewayVectors.secrets(folder, Map.of("duitku.api-key", "test-key"));
        return Companies.await(gateway(secrets).proves(account(), Payload.callback(bytes(form))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
