package io.saldo.payment.gateway.paypal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.Payload;
import io.saldo.payment.gateway.RawCallback;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalSignatureTest {

    private static final String WEBHOOK = "96605875FF6516633";
    private static final byte[] BODY = Payload.bytes("paypal/tv-7.json");
    private static final List<X509Certificate> CHAIN = CertificateCheck.read(Payload.bytes("paypal/tv-7.crt"));

    private final CertificateCheck check = new CertificateCheck(Optional.empty());

    private static PayPalSignature signature(String algorithm) {
        return PayPalSignature.of(new RawCallback(
                Map.of(
                        "paypal-transmission-id", "071f7d20-1584-11e7-abf0-6b62a8a99ac4",
                        "paypal-transmission-time", "2017-03-30T20:04:05Z",
                        "paypal-cert-url", "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1",
                        "paypal-auth-algo", algorithm,
                        "paypal-transmission-sig", Payload.text("paypal/tv-7.signature")),
                BODY));
    }

    @Test
    @DisplayName("TV-7")
    void provesAMessageThatPayPalHasSent() {
        var key = CHAIN.getFirst().getPublicKey();
        assertEquals(1636, BODY.length);
        assertEquals("3494065244", PayPalSignature.checksum(BODY));
        assertTrue(signature("SHA256withRSA").isBy(key, WEBHOOK, BODY));
        assertFalse(signature("SHA256withRSA").isBy(key, "NotToBeFound", BODY));
        byte[] touched = BODY.clone();
        touched[20]++;
        assertFalse(signature("SHA256withRSA").isBy(key, WEBHOOK, touched));
    }

    @ParameterizedTest
    @DisplayName("TV-8")
    @CsvSource({"123456789, 3421780262", "{}, 2745614147"})
    void reckonsTheChecksumAsAnUnsignedDecimal(String text, String checksum) {
        assertEquals(checksum, PayPalSignature.checksum(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("TV-9")
    void wantsEachHeaderAndNoOtherAlgorithm() {
        assertTrue(signature("SHA256withRSA").isComplete());
        assertFalse(signature("SHA1withRSA").isComplete());
        assertFalse(PayPalSignature.of(
                        new RawCallback(Map.of("paypal-transmission-id", "69cd13f0-d67a-11e5-baa3-778b53f4ae55"), BODY))
                .isComplete());
    }

    @Test
    @DisplayName("PP-3")
    void trustsNoCertificateThatIsOverOrHasNoChainOrSignedItself() {
        Instant then = Instant.parse("2017-03-30T20:04:05Z");
        assertEquals(Optional.empty(), trusted(false, Instant.parse("2026-10-05T00:00:00Z")));
        assertEquals(Optional.empty(), trusted(false, then), "its authority is not among them");
        assertEquals(Optional.empty(), trusted(true, then), "it is not signed by itself");
        assertEquals(List.of(), CertificateCheck.read("nothing".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), check.trusted(List.of(), CertificateCheck.SANDBOX, true, then));
    }

    private Optional<X509Certificate> trusted(boolean selfSigned, Instant at) {
        return check.trusted(CHAIN, CertificateCheck.SANDBOX, selfSigned, at);
    }
}
