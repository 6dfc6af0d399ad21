package io.saldo.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the generic payment company of the local stack does: Standard Webhooks with the published test secret. */
final class CallbackSignature {

    private static final byte[] KEY = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private CallbackSignature() {}

    /** Names and values of the three headers, one after the other. */
    static String[] headers(String id, Instant at, byte[] body) {
        String seconds = Long.toString(at.getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, mac.getAlgorithm()));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            String signature = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
            return new String[] {"webhook-id", id, "webhook-timestamp", seconds, "webhook-signature", signature};
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
