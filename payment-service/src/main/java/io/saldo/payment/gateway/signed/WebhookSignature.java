package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.WebhookKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The proof of Standard Webhooks: HMAC-SHA256 over {@code id.timestamp.body}, fresh within 300 s of real time (TV-10). */
final class WebhookSignature {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final String VERSION = "v1,";
    private static final int MOST_SIGNATURES = 16;
    private static final Duration TOLERANCE = Duration.ofSeconds(300);

    private final byte[] key;

    private WebhookSignature(byte[] key) {
        this.key = key;
    }

    static WebhookSignature of(String secret) {
        return new WebhookSignature(WebhookKey.of(secret));
    }

    /** The value of the signature header. */
    String sign(String id, long timestamp, byte[] body) {
        return VERSION + Base64.getEncoder().encodeToString(digest(id, timestamp, body));
    }

    /** Whether any of the listed signatures is ours; every one is compared in full and in constant time (gw:P-11). */
    boolean isAmong(String signatures, String id, long timestamp, byte[] body) {
        byte[] expected = digest(id, timestamp, body);
        boolean found = false;
        for (String given : List.of(signatures.split(" ", MOST_SIGNATURES))) {
            found |= MessageDigest.isEqual(expected, decoded(given));
        }
        return found;
    }

    /** The timestamp of the header, when it is one and within the tolerance, to either side. */
    static Optional<Long> fresh(String timestamp, Instant now) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(timestamp);
        return Math.abs(now.getEpochSecond() - seconds) <= TOLERANCE.toSeconds()
                ? Optional.of(seconds)
                : Optional.empty();
    }

    private static byte[] decoded(String signature) {
        try {
            return signature.startsWith(VERSION)
                    ? Base64.getDecoder().decode(signature.substring(VERSION.length()))
                    : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] digest(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            mac.update((id + '.' + timestamp + '.').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
